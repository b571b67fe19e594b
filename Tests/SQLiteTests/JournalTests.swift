import TestSupport
import Testing

@testable import SQLite

/// A journal whose end names another file makes SQLite delete that file.
@Suite struct SuperJournalTests {
  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write([], to: "a.db")
  }

  private static func ending(_ name: String) -> [UInt8] {
    let sum = name.utf8.reduce(0) { $0 + Int($1) }
    return [0, 4, 0, 1] + Array(name.utf8) + word(name.utf8.count) + word(sum) + magic
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { shift in UInt8((number >> shift) & 255) }
  }

  private func refusal(_ journal: [UInt8], database: String = "a.db") throws -> SQLiteError? {
    try folder.write(journal, to: "a.db-journal")
    do throws(SQLiteError) {
      _ = try Connection(.file(folder.file(database)))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a journal that names one is refused before SQLite sees it, and the file stays`()
    throws
  {
    try folder.write("precious".utf8, to: "precious")
    let header = Self.magic + [UInt8](repeating: 0, count: 504)
    for beginning in [header, [1], []] {
      let journal = beginning + Self.ending(folder.file("precious"))
      let error = try refusal(journal)
      #expect(error?.reason == .superJournal(path: try #require(error?.place)))
      #expect(folder.text("precious") == "precious")
      #expect(try folder.octets("a.db-journal") == journal)
    }
  }

  @Test func `a link to the database does not hide its journal`() throws {
    try folder.makeFolder("elsewhere")
    try TestFile.link(folder.file("elsewhere/link.db"), to: folder.file("a.db"))
    #expect(try refusal([1] + Self.ending("/x"), database: "elsewhere/link.db")?.place != nil)
  }

  @Test(arguments: [
    [], magic, [1] + magic.dropLast() + [0], magic + [UInt8](repeating: 0, count: 504),
  ])
  func `any other journal is SQLite's to judge`(journal: [UInt8]) throws {
    #expect(try refusal(journal)?.place == nil)
  }
}

extension SQLiteError {
  fileprivate var place: String? {
    if case .superJournal(let path) = reason { path } else { nil }
  }
}

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
