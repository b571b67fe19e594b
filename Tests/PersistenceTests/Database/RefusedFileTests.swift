import InterviewModel
import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Files that are refused are the same byte for byte afterwards, with nothing left beside them.
@Suite struct RefusedFileTests {
  private func refusal(of octets: [UInt8]) throws -> PersistenceError? {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try TestFile.write(octets, to: path)
      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }
      try expectDamageOrRefusal(ofLookingAt: path)
      #expect(try TestFile.octets(path) == octets)
      #expect(TestFile.names(in: folder) == ["a.db"])
      return error
    }
  }

  /// A look at what is refused finds damage, or refuses it, too.
  private func expectDamageOrRefusal(ofLookingAt path: String) throws {
    do {
      let examination = try Store.examine(path)
      #expect(examination.isDamaged)
    } catch is PersistenceError {
      // Refused.
    }
  }

  /// The bytes of a database made by `change` on top of a store with an interview in it.
  private func database(_ change: (Store) throws -> Void = { _ in }) throws -> [UInt8] {
    try withTemporaryFolder { folder in
      let store = try Store.open(
        at: folder + "/a.db", ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      try store.log(.at())
      try change(store)
      try store.connection.close()
      return try TestFile.octets(folder + "/a.db")
    }
  }

  private func isNotADatabase(_ error: PersistenceError?) -> Bool {
    if case .notADatabase = error { true } else { false }
  }

  private func isDamaged(_ error: PersistenceError?) -> Bool {
    if case .damaged = error { true } else { false }
  }

  @Test(arguments: [
    Array("x".utf8), Array("SQLite format 3".utf8), Array("SQLite format 2\0 and more".utf8),
    Array("Dear diary, today I was asked about my greatest weakness.\n".utf8),
    [UInt8](repeating: 0, count: 4_096),
  ])
  func `what is no database`(octets: [UInt8]) throws {
    let error = try refusal(of: octets)

    #expect(isNotADatabase(error))
  }

  @Test func `a database of another program`() throws {
    let other = try database { try $0.connection.runScript("PRAGMA application_id = 7") }
    let none = try database { try $0.connection.runScript("PRAGMA application_id = 0") }

    for octets in [other, none] {
      let error = try refusal(of: octets)
      guard case .foreign = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test func `a database of a newer program`() throws {
    let octets = try database { store in
      try store.connection.runScript("PRAGMA user_version = \(Migrations.head + 1)")
    }

    let error = try refusal(of: octets)

    guard case .tooNew(_, let found, let supported) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == Migrations.head + 1)
    #expect(supported == Migrations.head)
  }

  @Test func `a database without its end`() throws {
    let whole = try database()

    for length in [100, 511, 4_096, whole.count / 2, whole.count - 1_000, whole.count - 1] {
      let error = try refusal(of: Array(whole.prefix(length)))
      #expect(isDamaged(error), "\(length) of \(whole.count) bytes")
    }
  }

  @Test func `a database without its magic`() throws {
    var octets = try database()
    for place in 0..<16 { octets[place] = 0 }

    #expect(isNotADatabase(try refusal(of: octets)))
  }

  @Test(arguments: [-1, 0, Int(Int32.min)])
  func `a schema number that no program gives`(version: Int) throws {
    let octets = try database { try $0.connection.runScript("PRAGMA user_version = \(version)") }

    let error = try refusal(of: octets)

    #expect(isDamaged(error))
  }

  @Test func `a damaged schema`() throws {
    var octets = try database()
    // The first page is the table of all tables; its cells begin after the header's 100 bytes.
    for index in 100..<112 { octets[index] = 0xFF }

    let error = try refusal(of: octets)

    #expect(isDamaged(error))
  }

  @Test func `a folder`() throws {
    try withTemporaryFolder { folder in
      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: folder, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }
      guard case .cannotRead = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  /// The first bytes of every journal that SQLite rolls back.
  private static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// Journals of 600 bytes: one that never was one, one whose magic was never written, and one
  /// that would bring back a database of seven pages.
  private static let journals = [
    Array(repeating: UInt8(ascii: "j"), count: 600),
    Array(repeating: 0, count: 600),
    magic + [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7] + Array(repeating: 0, count: 580),
  ]

  /// What is said about a file with a journal beside it; neither is changed.
  private func refusal(of octets: [UInt8], beside journal: [UInt8]) throws -> PersistenceError? {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try TestFile.write(octets, to: path)
      try TestFile.write(journal, to: path + "-journal")
      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }
      try expectDamageOrRefusal(ofLookingAt: path)
      #expect(try TestFile.octets(path) == octets)
      #expect(try TestFile.octets(path + "-journal") == journal)
      return error
    }
  }

  @Test(arguments: [1, 50, 99, 4_096], journals)
  private func `no journal makes a database of what is none`(
    size: Int, journal: [UInt8]
  ) throws {
    #expect(isNotADatabase(try refusal(of: Array("x".utf8), beside: journal)))
    #expect(
      isNotADatabase(try refusal(of: Array(repeating: 0x20, count: size), beside: journal)))
  }

  @Test(arguments: journals.prefix(2))
  private func `what is no journal excuses no missing end`(journal: [UInt8]) throws {
    let whole = try database()

    #expect(isDamaged(try refusal(of: whole.dropLast(1_000), beside: journal)))
    #expect(isNotADatabase(try refusal(of: Array(whole.prefix(50)), beside: journal)))
  }

  @Test(arguments: journals)
  private func `no journal makes up for an empty file with backups`(journal: [UInt8]) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try TestFile.write([], to: path)
      try TestFile.write(journal, to: path + "-journal")
      try TestFile.makeFolder(path + ".backups")
      try TestFile.write([1], to: path + ".backups/20260101T000000Z-schema-1.db")

      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }

      #expect(isDamaged(error))
      #expect(try TestFile.octets(path) == [])
      #expect(try TestFile.octets(path + "-journal") == journal)
    }
  }

  @Test func `an empty file keeps the journal that remembers its pages`() throws {
    #expect(isDamaged(try refusal(of: [], beside: Self.journals[2])))
  }

  @Test(arguments: journals)
  private func `another program's database is refused with a journal beside it, too`(
    journal: [UInt8]
  ) throws {
    let octets = try database { try $0.connection.runScript("PRAGMA application_id = 7") }

    guard case .foreign = try refusal(of: octets, beside: journal) else {
      Issue.record("it was taken for ours")
      return
    }
  }
}
