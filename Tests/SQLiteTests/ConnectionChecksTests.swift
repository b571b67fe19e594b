import Testing

@testable import SQLite

@Suite struct ConnectionChecksTests {
  let file: TemporaryDatabase
  let connection: Connection

  init() throws {
    file = try TemporaryDatabase()
    connection = try file.connect()
    try connection.runScript(
      """
      CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT;
      CREATE INDEX t_by_b ON t (b);
      CREATE TABLE child (t INTEGER REFERENCES t) STRICT;
      CREATE TABLE pair (t INTEGER PRIMARY KEY REFERENCES t) STRICT, WITHOUT ROWID;
      """)
  }

  @Test func `a sound file has no problems`() throws {
    try connection.run("INSERT INTO t VALUES (1, 'one')")
    #expect(try connection.integrityProblems() == [])
    #expect(try connection.foreignKeyViolations() == [])
  }

  @Test func `text changed under its index is a problem`() throws {
    try connection.run("INSERT INTO t VALUES (1, 'unmistakable')")
    try connection.close()
    var octets = try file.octets()
    let place = try #require(octets.firstRange(of: Array("unmistakable".utf8)))
    octets[place.lowerBound] = UInt8(ascii: "U")
    try file.replace(with: octets)
    #expect(try file.connect().integrityProblems().isEmpty == false)
  }

  @Test func `a transaction knows whether it leaves a reference to nothing`() throws {
    try connection.rehearsal {
      try connection.run("PRAGMA defer_foreign_keys = ON")
      #expect(!connection.hasUnresolvedReferences)
      try connection.run("INSERT INTO child VALUES (1)")
      #expect(connection.hasUnresolvedReferences)
      try connection.run("INSERT INTO t VALUES (1, 'one')")
      #expect(!connection.hasUnresolvedReferences)
      try connection.run("DELETE FROM t")
      #expect(connection.hasUnresolvedReferences)
    }
    #expect(!connection.hasUnresolvedReferences)
  }

  @Test func `references without their rows are listed`() throws {
    try connection.setForeignKeys(enabled: false)
    try connection.run("INSERT INTO child (rowid, t) VALUES (5, 1)")
    try connection.run("INSERT INTO pair VALUES (2)")
    #expect(
      Set(try connection.foreignKeyViolations()) == [
        ForeignKeyViolation(table: "child", rowID: 5, referencedTable: "t", foreignKey: 0),
        ForeignKeyViolation(table: "pair", rowID: nil, referencedTable: "t", foreignKey: 0),
      ])
  }
}
