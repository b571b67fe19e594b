import Testing

@testable import SQLite

@Suite struct JournalHeaderTests {
  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  private let file: TemporaryDatabase

  init() throws {
    file = try TemporaryDatabase()
  }

  @Test func `the pages there were before are read as the format says`() {
    let beginning = Self.magic + [9, 9, 9, 9, 8, 8, 8, 8, 0, 1, 0, 2]

    #expect(JournalHeader(beginning: beginning)?.originalPageCount == 65_538)
  }

  @Test(arguments: [
    [], magic, magic + Array(repeating: 0, count: 11), Array(repeating: 0, count: 20),
    magic.dropLast() + Array(repeating: 0, count: 13),
  ])
  func `what SQLite would bring nothing back from is none`(beginning: [UInt8]) {
    #expect(JournalHeader(beginning: beginning) == nil)
  }

  @Test func `where nothing lies beside the database there is none`() throws {
    #expect(try JournalHeader.read(besideDatabase: file.path) == nil)
  }
}
