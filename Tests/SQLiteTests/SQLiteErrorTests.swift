import Testing

@testable import SQLite

@Suite struct SQLiteErrorTests {
  enum Kind: String, SQLiteDecodable { case phone }

  static let secret = "s3cret"

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.run(
      """
      CREATE TABLE t (
        text TEXT UNIQUE NOT NULL CHECK (text <> 's' || '3cret!'), number INTEGER
      ) STRICT
      """)
    try connection.run("INSERT INTO t VALUES (?, 1)", [Self.secret])
  }

  @Test(
    arguments: [
      ("INSERT INTO t VALUES (?, 2)", [secret]),
      ("INSERT INTO t VALUES (?, 2)", [secret + "!"]),
      ("INSERT INTO t VALUES ('x', ?)", [secret]),
      ("INSERT INTO t VALUES (?, 2)", [secret, secret]),
      ("INSERT INTO t VALUES (:text, 2)", [":text": secret, ":x": secret]),
    ] as [(SQL, Arguments)])
  func `a failed change does not show the value that was bound`(sql: SQL, arguments: Arguments) {
    let error = #expect(throws: SQLiteError.self) { try connection.run(sql, arguments) }
    #expect(error.map { String(reflecting: $0).contains(Self.secret) } == false)
    #expect(error.map { "\($0)".contains(Self.secret) } == false)
  }

  @Test func `a value of the wrong type is not shown`() {
    let asNumber = #expect(throws: SQLiteError.self) {
      try connection.one("SELECT text FROM t") { try $0.get("text", as: Int.self) }
    }
    let asKind = #expect(throws: SQLiteError.self) {
      try connection.one("SELECT text FROM t") { try $0.get("text", as: Kind.self) }
    }
    #expect(asNumber.map { String(reflecting: $0).contains(Self.secret) } == false)
    #expect(asKind.map { String(reflecting: $0).contains(Self.secret) } == false)
  }

  @Test func `a description has the words, the code and the statement`() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO t VALUES (?, 2)", [Self.secret])
    }
    #expect(
      error?.description
        == "UNIQUE constraint failed: t.text (SQLite code 2067) in: INSERT INTO t VALUES (?, 2)")
  }

  @Test func `a description has the operating system's number where it is known`() {
    let error = #expect(throws: SQLiteError.self) { try Connection(.file("/missing/file")) }
    #expect(error?.description == "unable to open database file (SQLite code 14, errno 2)")
  }

  @Test(
    arguments: [
      (
        .libraryTooOld(found: 3_036_000, needed: 3_037_002),
        "the SQLite library is version 3036000, but 3037002 or later is needed"
      ),
      (
        .settingRefused(name: "journal_mode", found: "wal", wanted: "delete"),
        "journal_mode is wal and could not be set to delete"
      ),
      (.argumentCount(given: 1, expected: 2), "1 values for 2 parameters"),
      (
        .argumentNames(given: [":a"], expected: [":b", "?"]), "values for :a; parameters are :b, ?"
      ),
      (.columnIndex(2, count: 2), "there is no column 2, only 2"),
      (.ambiguousColumn("a"), "there are several columns a"),
    ] as [(SQLiteError.Reason, String)])
  func `a condition found here says what was found and what is expected`(
    reason: SQLiteError.Reason, message: String
  ) {
    #expect(SQLiteError(reason).message == message)
  }
}
