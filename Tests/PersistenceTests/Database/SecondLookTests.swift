import Migrations
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// What an error means once the file was looked at again.
@Suite struct SecondLookTests {
  private func withDatabase<T>(_ body: (DatabaseFile, Store) throws -> T) throws -> T {
    try withTemporaryFolder { folder in
      let store = try Store.open(
        at: folder + "/a.db", ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
      try store.log(.at())
      return try body(DatabaseFile(path: folder + "/a.db"), store)
    }
  }

  /// An error with this code, as SQLite reports it when `sql` is run in a database of its own.
  private func error(from sql: SQL) throws -> SQLiteError {
    let connection = try Connection(.memory)
    try connection.runScript("CREATE TABLE one (n INTEGER PRIMARY KEY CHECK (n = 1))")
    return try #require(throws: SQLiteError.self) { try connection.run(sql) }
  }

  /// Changes an identifier where it stands in the file first, so that table and index disagree.
  private func damage(_ file: DatabaseFile, _ store: Store) throws {
    let uuid = try store.connection.one("SELECT uuid FROM operation") { row in
      try row.get("uuid", as: String.self)
    }
    try store.connection.close()
    var octets = try TestFile.octets(file.path)
    let place = try #require(
      octets.indices.first { octets[$0...].starts(with: uuid.utf8) })
    octets[place] = octets[place] == 0x61 ? 0x62 : 0x61
    try TestFile.write(octets, to: file.path)
  }

  @Test func `a broken rule in a sound file is the program's fault`() throws {
    let broken = try error(from: "INSERT INTO one VALUES (2)")

    try withDatabase { file, _ in
      #expect(file.secondLook(at: broken) == .database(broken))
    }
  }

  @Test func `a broken rule in a damaged file is the damage's`() throws {
    let broken = try error(from: "INSERT INTO one VALUES (2)")

    try withDatabase { file, store in
      try damage(file, store)

      #expect(file.secondLook(at: broken).condition == .damaged)
    }
  }

  @Test func `a fault that comes of a definition that changed is the damage's`() throws {
    let unknown = try error(from: "SELECT nothing FROM one")

    try withDatabase { file, store in
      #expect(file.secondLook(at: unknown) == .database(unknown))

      try store.connection.runScript("ALTER TABLE operation RENAME COLUMN command TO commend")
      #expect(file.secondLook(at: unknown).condition == .damaged)
    }
  }

  @Test func `a fault that comes of what another program added is that program's`() throws {
    try withDatabase { file, store in
      try store.connection.runScript("CREATE UNIQUE INDEX mine ON interview (zone)")

      let error = #expect(throws: PersistenceError.self) {
        try store.log(.at("Acme", "Other", monday + day))
      }

      guard case .hindered(by: ["mine"], _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func `a fault that comes of a reference to nothing is the damage's`() throws {
    let unknown = try error(from: "SELECT nothing FROM one")

    try withDatabase { file, store in
      try store.connection.setForeignKeys(enabled: false)
      try store.connection.run("UPDATE interview SET id = 99")

      #expect(file.secondLook(at: unknown).condition == .damaged)
    }
  }

  /// The step from 6 to 7 changes what is in tables, that from 10 to 11 views; those from 12
  /// to 14 add indexes alone, which another program might have added.
  @Test(arguments: (1..<Migrations.head).filter { ![6, 10, 12, 13].contains($0) })
  func `an older schema's number on newer tables is damage`(schema: Int) throws {
    try withDatabase { file, store in
      try store.connection.runScript("PRAGMA user_version = \(schema)")
      try store.connection.close()

      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: file.path, ifAbsent: .refuse, now: monday, zones: TestZones.zone(named:))
      }
      #expect(error?.condition == .damaged)
    }
  }

  @Test func `a sound file that could not be read once is not called damaged`() throws {
    let malformed = try withDatabase { file, store in
      try store.connection.close()
      var octets = try TestFile.octets(file.path)
      // The first page is the table of all tables; its cells begin after the header's 100 bytes.
      for index in 100..<112 { octets[index] = 0xFF }
      try TestFile.write(octets, to: file.path)
      let error = try #require(throws: SQLiteError.self) {
        try Connection(.file(file.path)).run("DELETE FROM change")
      }
      #expect(file.secondLook(at: error).condition == .damaged)
      return error
    }

    try withDatabase { file, _ in
      let error = file.secondLook(at: malformed)
      #expect(error.condition == .cannotAccess)
    }
  }

  @Test func `a format that does not exist is damage`() throws {
    try withDatabase { file, store in
      try store.connection.close()
      var octets = try TestFile.octets(file.path)
      // The schema format (44 to 47) is 1 to 4: https://sqlite.org/fileformat2.html.
      octets[47] = 5
      try TestFile.write(octets, to: file.path)

      let error = #expect(throws: PersistenceError.self) {
        _ = try Store.open(
          at: file.path, ifAbsent: .refuse, now: monday, zones: TestZones.zone(named:))
      }
      #expect(error?.condition == .damaged)
    }
  }

  @Test func `what is neither damage nor a fault means what it says`() throws {
    let missing = try #require(throws: SQLiteError.self) { try Connection(.file("/no/such/file")) }

    try withDatabase { file, store in
      try damage(file, store)

      #expect(file.secondLook(at: missing) == .database(missing))
    }
  }
}
