import Migrations
import SQLite
import Testing
import Zones

@testable import Persistence

/// Files that are refused are the same octet for octet afterwards, with nothing left beside them.
@Suite struct RefusedFileTests {
  private func refusal(of octets: [UInt8]) throws -> PersistenceError? {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try TestFile.write(octets, to: path)
      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }
      #expect(try TestFile.octets(path) == octets)
      #expect(TestFile.names(in: folder) == ["a.db"])
      return error
    }
  }

  /// The octets of a database made by `change` on top of a store with an interview in it.
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
      #expect(isDamaged(error), "\(length) of \(whole.count) octets")
    }
  }

  @Test func `a damaged schema`() throws {
    var octets = try database()
    // The first page is the table of all tables; its cells begin after the header's 100 octets.
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

  @Test func `another program's database is refused with a journal beside it, too`() throws {
    let octets = try database { try $0.connection.runScript("PRAGMA application_id = 7") }
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let journal: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9] + Array(repeating: 0, count: 600)
      try TestFile.write(octets, to: path)
      try TestFile.write(journal, to: path + "-journal")

      #expect(throws: PersistenceError.foreign(path: path)) {
        _ = try Store.open(
          at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      }
      #expect(try TestFile.octets(path) == octets)
      #expect(try TestFile.octets(path + "-journal") == journal)
    }
  }
}
