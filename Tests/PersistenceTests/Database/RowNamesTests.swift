import Files
import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Every row has a name of its own, so that two copies of a database can be joined.
@Suite struct RowNamesTests {
  @Test func `every row has a name, and no two rows have the same`() throws {
    try withStore { store in
      try store.tour()
      let names = try store.namedRows()
      #expect(names.count > 30)
      #expect(names.allSatisfy { $0.name.utf8.count == 36 })
      #expect(Set(names.map(\.name)).count == names.count)
    }
  }

  @Test func `the log names rows as they are named`() throws {
    try withStore { store in
      try store.tour()
      let logged = try store.connection.query(
        "SELECT DISTINCT table_name, local_key, row_key FROM change"
      ) { line in
        let key = try line.get("local_key", as: String.self)
        let name = LoggedName(try line.get("row_key")).uuid(besides: key)
        return NamedRow(try line.get("table_name"), key, name ?? "none")
      }
      let stored = Set(try store.namedRows())
      let keys = Set(stored.map { [$0.table, $0.key] })
      let still = logged.filter { keys.contains([$0.table, $0.key]) }
      #expect(still.count > 20)
      #expect(still.filter { !stored.contains($0) } == [])
      #expect(try LogAudit(of: store.connection).findings() == [])
    }
  }

  @Test func `copies that are both written to share what they had, and nothing else`() throws {
    try withTemporaryFolder { folder in
      let (laptop, desktop) = ("\(folder)/laptop.db", "\(folder)/desktop.db")
      let shared = try Self.withDatabase(laptop, seed: nil) { store in
        try store.log(.at("Acme", "Backend", with: "Dana Lee"))
        return Set(try store.namedRows().map(\.name))
      }
      try TestFile.write(TestFile.octets(laptop), to: desktop)

      let ours = try Self.withDatabase(laptop, seed: nil) { store in
        try store.log(.at("Globex", "Data", monday + day, with: "Sam Ito"))
        try store.debrief(.init(1)) { $0.tips = [1: .result(.done)] }
        try store.set(minutes: 45)
        return try store.namedRows()
      }
      let theirs = try Self.withDatabase(desktop, seed: nil) { store in
        // The same numbers, for other things.
        try store.log(.at("Initech", "Platform", monday + 2 * day, with: "Kim Park; Lou Roe"))
        try store.debrief(.init(1)) { $0.tips = [1: .result(.skipped)] }
        try store.set(minutes: 30)
        return try store.namedRows()
      }

      let both = Set(ours.map(\.name)).intersection(theirs.map(\.name))
      // What both had before, and the setting, which is one thing wherever it is set.
      let setting = try #require(ours.first { $0.table == "setting" })
      #expect(both == shared.union([setting.name]))
      // A name means one row: the same table and, for what was copied, the same number.
      let places = Dictionary(grouping: ours + theirs, by: \.name).mapValues { Set($0) }
      #expect(places.values.filter { $0.count > 1 } == [])
      #expect(ours.count > shared.count + 5)
      #expect(theirs.count > shared.count + 5)
    }
  }

  @Test func `copies of an older database that are migrated apart agree on their rows`() throws {
    let names = try (1...2).map { _ in
      try withTemporaryFolder { folder in
        let path = "\(folder)/clinch.db"
        try TestFile.write(TestFile.octets(Fixture.path("schema-9.db")), to: path)
        return try Self.withDatabase(path, seed: nil) { try $0.namedRows() }
      }
    }
    #expect(names[0].count > 20)
    #expect(Set(names[0]) == Set(names[1]))
  }

  @Test func `what was stored before rows had names can be undone and redone`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Fixture.path("schema-9.db")), to: path)
      try Self.withDatabase(path, seed: nil) { store in
        let before = try store.contents()
        let count = try store.undo(99, now: Self.later).operations.count
        #expect(count > 10)
        #expect(try store.applications().isEmpty)
        _ = try store.redo(count, now: Self.later)
        #expect(try store.contents() == before)
        #expect(try LogAudit(of: store.connection).findings() == [])
      }
    }
  }

  @Test func `an operation that was damaged before is damaged after`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/clinch.db"
      try TestFile.write(TestFile.octets(Fixture.path("schema-9.db")), to: path)
      do {
        let connection = try Connection(.file(path))
        try connection.run("UPDATE operation SET command = 'apples' WHERE id = 1")
      }
      try Self.withDatabase(path, seed: nil) { store in
        let findings = try LogAudit(of: store.connection).findings()
        #expect(findings == ["the record of command 1 was changed"])
      }
    }
  }

  @Test func `one who was met is named after the interview and the person`() throws {
    try withStore { store in
      let interview = try store.log(.at(with: "Dana Lee")).interview
      // She stays known by another interview.
      try store.log(.at("Acme", nil, monday + day, with: "Dana Lee"))
      let name = try store.namedRows().first { $0.table == "interviewer" }?.name
      try store.edit(interview.id) { $0.absent = ["dana"] }
      try store.edit(interview.id) { $0.people = [PersonEntry(name: "Dana Lee")] }
      let again = try store.namedRows().first { $0.table == "interviewer" }?.name
      #expect(name != nil)
      #expect(again == name)
    }
  }

  @Test(
    arguments: [
      (
        "UPDATE person SET uuid = (SELECT uuid FROM application)",
        "application 1 and person 1 have the same uuid"
      ),
      ("UPDATE person SET uuid = NULL", "person 1 was changed outside clinch (uuid)"),
      (
        "UPDATE change SET row_key = randomblob(16) WHERE table_name = 'person'",
        "person 1 was changed outside clinch (uuid)"
      ),
      (
        """
        UPDATE change SET after = json_insert(after, '$.uuid', (SELECT uuid FROM application))
        WHERE table_name = 'person'
        """,
        "operation 1 names person 1 by a uuid that it did not have"
      ),
    ] as [(SQL, String)])
  func `names that tell no rows apart are found`(change: SQL, finding: String) throws {
    try withStore { store in
      try store.log(.at(with: "Dana Lee"))
      try store.connection.run(change)
      let findings = try LogAudit(of: store.connection).findings()
      #expect(findings.contains(finding))
    }
  }

  private static let later = Instant(seconds: 1_795_348_800)

  private static func withDatabase<Result>(
    _ path: String, seed: UInt64?, _ body: (Store) throws -> Result
  ) throws -> Result {
    try body(
      Store.open(
        at: path, ifAbsent: .create, now: Self.later, zones: TestZones.zone(named:), seed: seed))
  }
}

/// A row by its name, its table and its number there.
private struct NamedRow: Hashable {
  let table: String
  let key: String
  let name: String

  init(_ table: String, _ key: String, _ name: String) {
    self.table = table
    self.key = key
    self.name = name
  }
}

extension Store {
  /// All rows that are recorded, by their names.
  fileprivate func namedRows() throws -> [NamedRow] {
    try RecordedTable.allCases.flatMap { table in
      let key = SQL.joined(
        table.keyColumns.map { "CAST(" + SQL.identifier($0) + " AS TEXT)" },
        separator: " || '/' || ")
      return try connection.query("SELECT " + key + " AS key, uuid FROM " + table.name) {
        NamedRow(table.rawValue, try $0.get("key"), try $0.get("uuid"))
      }
    }
  }

  fileprivate func set(minutes: Int) throws {
    _ = try write(Invocation("setting", now: monday)) {
      try $0.set(.minutes, to: .number(minutes))
    }
  }
}
