import Testing

@testable import SQLite

@Suite struct ConnectionTests {
  let file: TemporaryDatabase

  init() throws {
    file = try TemporaryDatabase()
  }

  @Test(arguments: [Access.readWrite, .readOnly])
  func `a missing file is not created`(access: Access) throws {
    let error = #expect(throws: SQLiteError.self) {
      try Connection(.file(file.missingPath), access: access)
    }
    #expect(error?.code == .cannotOpen)
    #expect(error?.systemErrorNumber == 2)
    #expect(throws: SQLiteError.self) { try FileHeader.read(path: file.missingPath) }
  }

  @Test func `an empty file is an empty database`() throws {
    let connection = try file.connect()
    #expect(try connection.value("SELECT count(*) FROM sqlite_schema") == .integer(0))
  }

  @Test(arguments: [
    Array("plain text that is long enough to be taken for the header of a page".utf8),
    Array(repeating: 0, count: 200),
    Array("SQLite format 4\0".utf8) + Array(repeating: 1, count: 4_080),
  ])
  func `a file that is no database is refused and left alone`(octets: [UInt8]) throws {
    try file.replace(with: octets)
    let error = #expect(throws: SQLiteError.self) { try file.connect() }
    #expect(error?.code == .notADatabase)
    #expect(try file.octets() == octets)
  }

  @Test func `a directory is no database`() {
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(file.folderPath)) }
    #expect(error.map { ResultCode.cannotOpen ~= $0.code } == true)
  }

  @Test(arguments: ["", "a\0b"])
  func `a path that no file has is refused`(path: String) {
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path)) }
    #expect(error?.code == .cannotOpen)
  }

  @Test(arguments: [":memory:", "file::memory:", "file:x?mode=memory", ":x"])
  func `a path is a file's name whatever it looks like`(path: String) {
    #expect(Location.file(path).fileName == "./" + path)
    let error = #expect(throws: SQLiteError.self) { try Connection(.file(path)) }
    #expect(error?.code == .cannotOpen)
  }

  @Test func `an absolute path stays as it is`() {
    #expect(Location.file("/a/:b").fileName == "/a/:b")
  }

  @Test func `closing lets go of the file and may be done twice`() throws {
    let connection = try file.connect()
    try connection.close()
    try connection.close()
    #expect(!connection.isInTransaction)
    #expect(connection.lastInsertedRowID == 0)
    #expect(connection.changedRowCount == 0)
    #expect(connection.totalChangedRowCount == 0)
  }

  @Test func `a closed connection runs nothing`() throws {
    let connection = try file.connect()
    try connection.close()
    let closed = SQLiteError(.connectionClosed)
    #expect(throws: closed) { try connection.run("CREATE TABLE t (a)") }
    #expect(throws: closed) { try connection.value("SELECT 1") }
    #expect(throws: closed) { try connection.transaction {} }
    #expect(throws: closed) { try connection.setForeignKeys(enabled: false) }
    #expect(throws: closed) { try connection.backUp(to: Connection(.memory)) }
    #expect(throws: closed) { try Connection(.memory).backUp(to: connection) }
  }

  @Test func `closing inside a query is refused and the query goes on`() throws {
    let connection = try file.connect()
    let numbers = try connection.query("SELECT 1 AS a UNION SELECT 2") { row in
      let error = #expect(throws: SQLiteError.self) { try connection.close() }
      #expect(error?.code == .busy)
      return try row.get("a", as: Int.self)
    }
    #expect(numbers == [1, 2])
    try connection.close()
  }

  @Test func `a connection that is dropped lets go of its locks`() throws {
    do {
      let connection = try file.connect()
      try connection.run("BEGIN EXCLUSIVE")
    }
    let other = try file.connect()
    try other.run("CREATE TABLE t (a INTEGER) STRICT")
  }

  @Test func `a library older than the floor is refused`() {
    let error = #expect(throws: SQLiteError.self) {
      try Connection.checkLibrary(versionNumber: 3_037_001)
    }
    #expect(error?.reason == .libraryTooOld(found: 3_037_001, needed: 3_037_002))
    #expect(throws: Never.self) { try Connection.checkLibrary(versionNumber: 3_037_002) }
  }

  @Test func `the library's number is the version that it reports`() throws {
    let number = Connection.libraryVersionNumber
    let parts = [number / 1_000_000, number / 1_000 % 1_000, number % 1_000]
    let version = try Connection(.memory).value("SELECT sqlite_version()")
    #expect(version == .text(parts.map(String.init).joined(separator: ".")))
  }
}
