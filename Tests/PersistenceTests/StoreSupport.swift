import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Runs `body` with an empty store in memory, which must end without a dangling reference.
func withStore(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: (Store) throws -> Void
) throws {
  let store = try Store.inMemory(zones: TestZones.zone(named:), seed: 1)
  try body(store)
  let violations = try store.connection.foreignKeyViolations()
  #expect(violations.isEmpty, sourceLocation: sourceLocation)
}

/// Monday, 2 March 2026, 10:00 in Berlin: when most tests' interview begins, which takes an hour.
let monday = at("2026-03-02 10:00")

extension InterviewEntry {
  /// An interview at Acme on `monday`, as far as nothing else is said.
  static func at(
    _ company: String = "Acme", _ role: String? = nil, _ startsAt: Instant = monday,
    zone: Zone = TestZones.berlin, with people: String? = nil,
    opening: FollowUpOpening = .timely
  ) -> InterviewEntry {
    InterviewEntry(
      company: company, role: role, startsAt: startsAt, zone: zone,
      people: people.map { (try? PersonEntry.list($0, field: "person")) ?? [] } ?? [],
      opening: opening)
  }
}

extension Store {
  /// Logs an interview an hour before it begins, or at `now`.
  @discardableResult
  func log(_ entry: InterviewEntry, now: Instant? = nil) throws -> InterviewChange {
    try write(Invocation("log", now: now ?? entry.startsAt - hour)) { try $0.log(entry) }
  }

  /// Debriefs an interview.
  @discardableResult
  func debrief(
    _ interview: Interview.ID, now: Instant = monday + 2 * hour,
    _ change: (inout DebriefEntry) -> Void
  ) throws -> (debrief: Debrief, remarks: [InterviewChange.Remark]) {
    var entry = DebriefEntry()
    change(&entry)
    return try write(Invocation("debrief", now: now)) { try $0.debrief(interview, entry) }
  }

  /// Settles a follow-up at `now`.
  @discardableResult
  func settle(
    _ followUp: FollowUp.ID, waived: Bool = false, at when: Instant? = nil, now: Instant
  ) throws -> [FollowUp] {
    try write(Invocation(waived ? "waive" : "done", now: now)) {
      try $0.settle(followUp, SettlementEntry(isWaived: waived, at: when ?? now))
    }
  }

  /// Settles letters at `now`.
  @discardableResult
  func settleLetters(
    of interview: Interview.ID, _ choice: LetterChoice = .only, waived: Bool = false,
    at when: Instant? = nil, now: Instant
  ) throws -> [FollowUp] {
    try write(Invocation("letter", now: now)) {
      try $0.settleLetters(
        of: interview, choice, SettlementEntry(isWaived: waived, at: when ?? now))
    }
  }

  /// Ends the application of an interview, or reopens it.
  @discardableResult
  func end(
    _ application: Application.ID, _ outcome: Outcome?, now: Instant
  ) throws -> [FollowUp] {
    try write(Invocation("outcome", now: now)) {
      try $0.setOutcome(of: application, to: OutcomeEntry(outcome, at: now))
    }.followUps
  }

  /// How many rows a table has.
  func count(_ table: String) throws -> Int {
    try connection.one("SELECT count(*) AS n FROM " + .identifier(table)) { try $0.get("n") }
  }

  /// Everything that is recorded, table by table, rows by their key.
  func contents() throws -> [String: [[String: Value]]] {
    try RecordedTable.allCases.reduce(into: [:]) { tables, table in
      let keys = SQL.joined(table.keyColumns.map(SQL.identifier), separator: ", ")
      tables[table.rawValue] = try connection.query(
        "SELECT * FROM " + table.name + " ORDER BY " + keys
      ) { try $0.values() }
    }
  }
}

extension [FollowUp] {
  /// Those of one kind.
  func of(_ kind: FollowUpKind) -> [FollowUp] {
    filter { $0.kind == kind }
  }
}

/// Databases as released programs wrote them.
enum Fixture {
  static let folder = Repository.path("Tests/PersistenceTests/Fixtures")

  static func path(_ name: String) -> String { "\(folder)/\(name)" }
}
