import Testing

@testable import SQLite

@Suite struct FileHeaderTests {
  let file: TemporaryDatabase

  init() throws {
    file = try TemporaryDatabase()
  }

  private func makeDatabase() throws {
    let connection = try file.connect()
    try connection.runScript(
      """
      PRAGMA application_id = -559038737;
      PRAGMA user_version = -3;
      CREATE TABLE t (a BLOB) STRICT;
      INSERT INTO t VALUES (zeroblob(10000));
      """)
    try connection.close()
  }

  @Test func `a real file states what it is`() throws {
    try makeDatabase()
    let header = try FileHeader.read(path: file.path)
    #expect(header.hasMagic)
    #expect(header.pageSize == 4_096)
    #expect(header.fileSize == Int64(header.pageSize) * header.pageCount)
    #expect(header.isPageCountCurrent)
    #expect(header.userVersion == -3)
    #expect(header.applicationID == -559_038_737)
  }

  @Test func `a file that was cut has fewer octets than pages`() throws {
    try makeDatabase()
    try file.replace(with: file.octets().dropLast(1_000))
    let header = try FileHeader.read(path: file.path)
    #expect(header.hasMagic)
    #expect(header.isPageCountCurrent)
    #expect(header.fileSize == Int64(header.pageSize) * header.pageCount - 1_000)
  }

  @Test(arguments: [0, 1, 15, 16, 99])
  func `a file too short for a header has a header of zeros`(size: Int) throws {
    try makeDatabase()
    try file.replace(with: Array(file.octets().prefix(size)))
    let header = try FileHeader.read(path: file.path)
    #expect(header.fileSize == Int64(size))
    #expect(header == FileHeader(fileSize: Int64(size), beginning: []))
    #expect(!header.hasMagic)
    #expect(header.pageSize == 0)
    #expect(!header.isPageCountCurrent)
  }

  @Test func `garbage has no magic`() throws {
    try file.replace(with: Array(repeating: 0xFF, count: 5_000))
    let header = try FileHeader.read(path: file.path)
    #expect(header.fileSize == 5_000)
    #expect(!header.hasMagic)
    #expect(header.pageCount == 4_294_967_295)
  }

  @Test(arguments: [(512, [2, 0]), (32_768, [0x80, 0]), (65_536, [0, 1])] as [(Int, [UInt8])])
  func `the page size is read as the format says`(size: Int, stored: [UInt8]) {
    var octets: [UInt8] = Array(repeating: 0, count: 100)
    octets.replaceSubrange(16..<18, with: stored)
    let header = FileHeader(fileSize: 100, beginning: octets)
    #expect(header.pageSize == size)
  }

  @Test func `a page count that an old version left standing is not current`() {
    var octets: [UInt8] = Array(repeating: 0, count: 100)
    octets[31] = 9
    octets[27] = 2
    octets[95] = 1
    #expect(!FileHeader(fileSize: 100, beginning: octets).isPageCountCurrent)
    octets[95] = 2
    #expect(FileHeader(fileSize: 100, beginning: octets).isPageCountCurrent)
  }

  @Test func `a missing file is an error with its number`() {
    let error = #expect(throws: SQLiteError.self) { try FileHeader.read(path: file.missingPath) }
    #expect(error?.code == .cannotOpen)
    #expect(error?.systemErrorNumber == 2)
    #expect(error?.message == "No such file or directory")
  }

  @Test func `a directory is no regular file`() {
    let error = #expect(throws: SQLiteError.self) { try FileHeader.read(path: file.folderPath) }
    #expect(error?.reason == .notARegularFile)
    #expect(error?.code == .cannotOpen)
  }

  @Test func `a device is no regular file`() {
    let error = #expect(throws: SQLiteError.self) { try FileHeader.read(path: "/dev/null") }
    #expect(error?.reason == .notARegularFile)
  }

  @Test func `a path with U+0000 is not cut there`() {
    let error = #expect(throws: SQLiteError.self) {
      try FileHeader.read(path: file.path + "\0.txt")
    }
    #expect(error?.code == .cannotOpen)
  }
}
