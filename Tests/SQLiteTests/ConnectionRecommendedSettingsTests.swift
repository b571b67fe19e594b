import Testing

@testable import SQLite

@Suite struct ConnectionRecommendedSettingsTests {
  let file: TemporaryDatabase
  let connection: Connection

  init() throws {
    file = try TemporaryDatabase()
    connection = try file.connect()
    try connection.runScript("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT")
  }

  private func message(_ sql: SQL) -> String? {
    #expect(throws: SQLiteError.self) { try connection.query(sql) { _ in } }?.message
  }

  @Test(
    arguments: [
      ("PRAGMA journal_mode", .text("delete")),
      ("PRAGMA synchronous", .integer(3)),
      ("PRAGMA foreign_keys", .integer(1)),
      ("PRAGMA trusted_schema", .integer(0)),
      ("PRAGMA temp_store", .integer(2)),
      ("PRAGMA secure_delete", .integer(1)),
      ("PRAGMA cell_size_check", .integer(1)),
      ("PRAGMA mmap_size", .integer(0)),
    ] as [(SQL, Value)])
  func `a setting reads back as set`(sql: SQL, value: Value) throws {
    #expect(try connection.value(sql) == value)
  }

  @Test func `a setting that does not take is an error`() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.set("synchronous", to: "EXTRA", expecting: "2")
    }
    #expect(error?.reason == .settingRefused(name: "synchronous", found: "3", wanted: "2"))
  }

  @Test func `a setting that says nothing back is an error`() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.set("no_such_pragma", to: "1", expecting: "1")
    }
    #expect(error?.reason == .settingRefused(name: "no_such_pragma", found: "nothing", wanted: "1"))
  }

  @Test func `the busy timeout is ten seconds unless told otherwise`() throws {
    let patient = try Connection(.file(file.path))
    let settings = try patient.settingsInForce()
    #expect(settings.last?.name == "busy_timeout")
    #expect(settings.last?.value == .integer(10_000))
  }

  @Test func `a database in memory has the same settings where it can`() throws {
    let memory = try Connection(.memory)
    #expect(try memory.value("PRAGMA journal_mode") == .text("memory"))
    #expect(try memory.value("PRAGMA foreign_keys") == .integer(1))
  }

  @Test func `a name in double quotes is never a string`() {
    #expect(message("SELECT \"nope\" FROM t") == "no such column: nope")
    #expect(message("CREATE TABLE u (a TEXT CHECK (a <> \"nope\"))") == "no such column: nope")
  }

  @Test func `texts in double quotes are allowed for a while, never in definitions`() throws {
    try connection.setDoubleQuotedTexts(enabled: true)
    #expect(try connection.value("SELECT \"yes\"") == .text("yes"))
    #expect(message("CREATE TABLE u (a TEXT CHECK (a <> \"nope\"))") == "no such column: nope")
    try connection.setDoubleQuotedTexts(enabled: false)
    #expect(message("SELECT \"nope\" FROM t") == "no such column: nope")
  }

  @Test func `the schema table cannot be written`() throws {
    try connection.run("PRAGMA writable_schema = ON")
    #expect(message("DELETE FROM sqlite_schema") == "table sqlite_master may not be modified")
  }

  @Test func `the journal cannot be switched off`() throws {
    #expect(try connection.value("PRAGMA journal_mode = OFF") == .text("delete"))
  }

  @Test func `a view cannot use what is not known to be harmless`() throws {
    try connection.run("CREATE VIEW v AS SELECT * FROM pragma_table_info('t')")
    #expect(message("SELECT * FROM v") == "unsafe use of virtual table \"pragma_table_info\"")
  }

  @Test func `a view of plain tables works`() throws {
    try connection.run("CREATE VIEW v AS SELECT count(*) AS n FROM t")
    #expect(try connection.value("SELECT n FROM v") == .integer(0))
  }

  @Test func `a trigger does not run`() throws {
    try connection.run(
      "CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO t VALUES (new.a + 1); END")
    #expect(try connection.run("INSERT INTO t VALUES (1)") == 1)
    #expect(try connection.value("SELECT count(*) FROM t") == .integer(1))
  }

  @Test func `a second file cannot be attached`() {
    #expect(message("ATTACH ':memory:' AS other") == "too many attached databases - max 0")
  }

  @Test func `a value above 16 MiB is refused`() throws {
    let sixteen = 16 << 20
    let error = #expect(throws: SQLiteError.self) {
      try connection.value("SELECT length(?)", [[UInt8](repeating: 0, count: sixteen + 1)])
    }
    #expect(error?.code == .tooBig)
    #expect(try connection.value("SELECT length(zeroblob(?))", [sixteen]) == .integer(16_777_216))
  }

  @Test func `a statement above 1 MiB is refused`() {
    let error = #expect(throws: SQLiteError.self) {
      try connection.runScript("SELECT 1" + String(repeating: " ", count: 1 << 20))
    }
    #expect(error?.code == .tooBig)
  }

  @Test func `errors carry extended codes from the first call on`() throws {
    try connection.run("INSERT INTO t VALUES (1)")
    let error = #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO t VALUES (1)") }
    #expect(error?.code.rawValue == 1555)
  }

  @Test func `a reference without its row is refused`() throws {
    try connection.run("CREATE TABLE child (t INTEGER REFERENCES t) STRICT")
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO child VALUES (1)")
    }
    #expect(error?.code == .constraintForeignKey)
  }

  @Test func `foreign keys are switched off and on outside a transaction`() throws {
    try connection.run("CREATE TABLE child (t INTEGER REFERENCES t) STRICT")
    try connection.setForeignKeys(enabled: false)
    #expect(try connection.run("INSERT INTO child VALUES (1)") == 1)
    try connection.setForeignKeys(enabled: true)
    #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO child VALUES (2)") }
  }

  @Test func `switching foreign keys inside a transaction is refused`() throws {
    try connection.transaction {
      let error = #expect(throws: SQLiteError.self) {
        try connection.setForeignKeys(enabled: false)
      }
      #expect(error?.reason == .insideTransaction)
    }
    #expect(try connection.value("PRAGMA foreign_keys") == .integer(1))
  }

  @Test func `the pragma for foreign keys does nothing inside a transaction`() throws {
    let enabled = try connection.transaction {
      try connection.run("PRAGMA foreign_keys = OFF")
      return try connection.value("PRAGMA foreign_keys")
    }
    #expect(enabled == .integer(1))
  }

  /// Where a file says how it is written: 1 with a rollback journal, 2 with WAL.
  private static let writeVersion = 18

  @Test func `a WAL file is converted`() throws {
    #expect(try connection.value("PRAGMA journal_mode = WAL") == .text("wal"))
    try connection.close()
    #expect(try file.octets()[Self.writeVersion] == 2)
    let converted = try file.connect()
    #expect(try converted.value("SELECT count(*) FROM t") == .integer(0))
    try converted.close()
    #expect(try file.octets()[Self.writeVersion] == 1)
  }

  @Test func `a WAL file that is in use is refused as busy`() throws {
    #expect(try connection.value("PRAGMA journal_mode = WAL") == .text("wal"))
    #expect(try connection.value("SELECT count(*) FROM t") == .integer(0))
    let error = #expect(throws: SQLiteError.self) { try file.connect() }
    #expect(error?.code == .busy)
  }

  @Test func `a file that somebody else keeps is waited for no longer than is said`() throws {
    let other = try file.connect()
    try other.runScript("BEGIN EXCLUSIVE")
    var attempts = 0
    let waiting = try file.connect(access: .readOnly, busyTimeoutMilliseconds: 50)

    #expect(throws: SQLiteError.self) {
      try waiting.waitingForLocks { () throws(SQLiteError) in
        attempts += 1
        try waiting.run("UPDATE t SET rowid = 1")
      }
    }
    // SQLite's own waiting would be added to each attempt's.
    #expect((2...14).contains(attempts))
  }

  @Test func `a WAL file that is let go in time is waited for`() throws {
    #expect(try connection.value("PRAGMA journal_mode = WAL") == .text("wal"))
    #expect(try connection.value("SELECT count(*) FROM t") == .integer(0))
    var attempts = 0
    let other = try file.connect(access: .readOnly, busyTimeoutMilliseconds: 10_000)
    try other.waitingForLocks { () throws(SQLiteError) in
      attempts += 1
      if attempts == 3 { try connection.close() }
      guard attempts > 3 else { throw SQLiteError(.result(.busy)) }
    }
    #expect(attempts == 4)
    #expect(throws: SQLiteError.self) {
      try file.connect(access: .readOnly).waitingForLocks { () throws(SQLiteError) in
        throw SQLiteError(.result(.busy))
      }
    }
  }

  @Test func `reading alone changes no file`() throws {
    try connection.run("INSERT INTO t VALUES (1)")
    try connection.close()
    let before = try file.octets()
    let reader = try file.connect(access: .readOnly)
    #expect(try reader.value("SELECT count(*) FROM t") == .integer(1))
    let error = #expect(throws: SQLiteError.self) { try reader.run("DELETE FROM t") }
    #expect(error?.code == .readOnly)
    try reader.close()
    #expect(try file.octets() == before)
  }
}
