import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Databases and journals that somebody else made.
@Suite struct HostileFileTests {
  /// What opening, looking at and restoring a database do to which `change` was done.
  private func errors(_ change: (Connection) throws -> Void) throws -> [PersistenceError] {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      let store = try open(path)
      try store.log(.at(with: "Dana Lee"))
      try change(store.connection)
      try store.connection.close()
      let octets = try TestFile.octets(path)
      let errors = [
        refusal { _ = try open(path) },
        refusal { _ = try Store.restore(path, to: folder + "/b.db", now: monday) },
      ].compactMap(\.self)
      #expect(try Store.examine(path).isDamaged)
      #expect(try TestFile.octets(path) == octets)
      return errors
    }
  }

  private func open(_ path: String) throws -> Store {
    try Store.open(at: path, ifAbsent: .create, now: monday, zones: TestZones.zone(named:))
  }

  private func refusal(_ body: () throws -> Void) -> PersistenceError? {
    #expect(throws: PersistenceError.self, performing: body)
  }

  @Test(arguments: RecordedTable.allCases.map(\.rawValue) + ["operation", "change"])
  func `a view in the place of a table is refused before it is asked`(table: String) throws {
    let errors = try errors { connection in
      // As a stranger's program would; the names are of this program's own list.
      try connection.setForeignKeys(enabled: false)
      try connection.runScript("PRAGMA legacy_alter_table = ON")
      try connection.runScript("ALTER TABLE \(table) RENAME TO hidden")
      try connection.runScript(
        """
        CREATE VIEW \(table) AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT hidden.* FROM hidden, n
        """)
    }
    #expect(errors.count == 2)
    guard case .damaged(_, let finding, _)? = errors.first, case .damaged? = errors.last else {
      Issue.record("\(errors)")
      return
    }
    #expect(finding == "\(table) is not a table")
  }

  @Test func `a journal that names another file is refused by everything, and nothing is touched`()
    throws
  {
    try withTemporaryFolder { folder in
      let path = folder + "/a.db"
      try open(path).connection.close()
      try TestFile.write("precious".utf8, to: folder + "/precious")
      let name = Array((folder + "/precious").utf8)
      let sum = name.reduce(0) { $0 + Int($1) }
      let words = Self.word(name.count) + Self.word(sum)
      let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
      let journal: [UInt8] = [1, 0, 4, 0, 1] + name + words + magic
      try TestFile.write(journal, to: path + "-journal")
      let found = [
        refusal { _ = try open(path) }, refusal { _ = try Store.examine(path) },
        refusal { _ = try Store.restore(path, to: folder + "/b.db", now: monday) },
      ]
      for error in found {
        guard case .foreignJournal? = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
      }
      #expect(TestFile.text(folder + "/precious") == "precious")
      #expect(try TestFile.octets(path + "-journal") == journal)
    }
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { shift in UInt8((number >> shift) & 255) }
  }

  @Test(arguments: [Int64.max, Int64.min, -1, 5_000_000_000])
  func `a number of replays that nobody made stops no calendar`(replays: Int64) throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      try store.connection.run("UPDATE operation SET replays = ?", [replays])
      #expect(try !store.calendarEntries().isEmpty)
    }
  }

  @Test func `a line of the log with thousands of columns is no row`() {
    let json = "{" + (0..<5_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    #expect(throws: PersistenceError.inconsistent("a line of the change log, which is not a row")) {
      try RowImage(json: json)
    }
  }

  @Test func `a database with thousands of tables of others is not written anew`() throws {
    try withTemporaryFolder { folder in
      let store = try open(folder + "/a.db")
      try store.log(.at())
      try store.connection.transaction {
        for number in 0..<2_000 { try store.connection.runScript("CREATE TABLE t\(number) (a)") }
      }
      let error = refusal {
        _ = try store.purge(Invocation("purge", now: monday), andCopies: false)
      }
      guard case .crowded? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
