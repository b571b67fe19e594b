import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The views say what the program says.
///
/// They read the real clock, so the data lies around it, and no limit lies within a minute of it.
@Suite struct ViewTests {
  private func withData(_ body: (Store, Instant) throws -> Void) throws {
    try withStore { store in
      let now = Instant(seconds: time(nil))
      var generator = SeededGenerator(seed: 5)
      for number in 0..<60 {
        try addInterview(number, to: store, at: now, &generator)
      }
      try body(store, now)
    }
  }

  private func addInterview(
    _ number: Int, to store: Store, at now: Instant, _ generator: inout SeededGenerator
  ) throws {
    // Whole hours and a half: the letters' windows then lie half an hour from now at least.
    let hours = Int.random(in: -200...60, using: &generator)
    let start = now + hours * hour + 30 * minute
    let people = ["Dana Lee; Kim Park", "Dana Lee", nil].randomElement(using: &generator)
    let entry = InterviewEntry.at(
      "Company \(number % 25)", nil, start, with: people ?? nil, opening: .all)
    let interview: Interview
    do { interview = try store.log(entry, now: now).interview } catch is any Refusal { return }
    if Int.random(in: 0..<9, using: &generator) == 0 {
      _ = try store.write(Invocation("cancel", now: now)) { try $0.cancel(interview.id, note: nil) }
    } else if interview.isHeld(at: now) {
      try settle(interview, in: store, at: now, &generator)
    }
    if Int.random(in: 0..<12, using: &generator) == 0 {
      try store.end(
        interview.applicationID, Outcome.allCases.randomElement(using: &generator), now: now)
    }
  }

  private func settle(
    _ interview: Interview, in store: Store, at now: Instant, _ generator: inout SeededGenerator
  ) throws {
    let changes: [DebriefEntry.TipChange?] =
      [nil, .cleared] + TipResult.allCases.map { .result($0) }
    for _ in 1...2 {
      var tips: [Int: DebriefEntry.TipChange] = [:]
      for tip in 1...7 { tips[tip] = changes.randomElement(using: &generator) ?? nil }
      try store.debrief(interview.id, now: now) { $0.tips = tips }
    }
    for letter in try store.letters(of: interview.id) where Bool.random(using: &generator) {
      let after = Int.random(in: 0...max(0, now - interview.startsAt), using: &generator)
      let isWaived = Bool.random(using: &generator)
      let disposition = isWaived ? Settlement.Disposition.panel : .viaRecruiter
      let entry = SettlementEntry(
        isWaived: isWaived, at: interview.startsAt + after,
        disposition: letter.id.number.isMultiple(of: 2) ? disposition : nil)
      _ = try store.write(Invocation("settle", now: now)) { try $0.settle(letter.id, entry) }
    }
  }

  private func rows(_ store: Store, _ sql: SQL) throws -> [[String: Value]] {
    try store.connection.query(sql) { try $0.values() }
  }

  /// A follow-up as its row in a view shows it.
  private func row(_ followUp: FollowUp, at now: Instant) -> [String: Value] {
    [
      "id": followUp.id.sqliteValue, "uuid": .text(followUp.uuid),
      "kind": followUp.kind.sqliteValue, "state": .text(followUp.state(at: now).rawValue),
      "company": .text(followUp.company), "role": followUp.role.sqliteValue,
      "interview": followUp.interviewID.sqliteValue, "round": followUp.round.sqliteValue,
      "person": (followUp.person?.name).sqliteValue, "what": followUp.what.sqliteValue,
      "opens_at": followUp.window.opens.sqliteValue, "due_at": followUp.window.due.sqliteValue,
      "limit_at": followUp.window.limit.sqliteValue,
      "overdue_by_hours": followUp.overdueHours(at: now).sqliteValue,
      "settled_at": (followUp.settled?.at).sqliteValue,
      "settled_day_only": (followUp.settled?.isDayOnly ?? false).sqliteValue,
      "settlement": (followUp.settled?.manner).sqliteValue,
      "disposition": (followUp.settled?.disposition).sqliteValue,
      "channel": followUp.channel.sqliteValue, "late": followUp.isLate.sqliteValue,
    ]
  }

  @Test func `overdue, due and the letters`() throws {
    try withData { store, now in
      let overdue = try store.overdue(at: now)
      let due = try store.due(within: 0, at: now)
      let letters = try store.letters(of: nil)
      #expect(overdue.count > 5)
      #expect(due.count > 2)
      #expect(letters.contains { $0.isLate })
      #expect(letters.contains { $0.settled?.disposition == .panel })

      #expect(try rows(store, "SELECT * FROM overdue") == overdue.map { row($0, at: now) })
      #expect(try rows(store, "SELECT * FROM due") == due.map { row($0, at: now) })
      let ledger = try rows(store, "SELECT * FROM letter_ledger ORDER BY limit_at, id")
      #expect(ledger == letters.map { row($0, at: now) })
    }
  }

  @Test func `the result of every tip in every interview`() throws {
    try withData { store, now in
      var expected: Set<[String]> = []
      for interview in try store.interviews(InterviewFilter()) {
        for tip in try store.debrief(of: interview.id, at: now).tips {
          guard let result = tip.result else { continue }
          expected.insert(["\(interview.id.number)", "\(tip.tip.number)", result.rawValue])
        }
      }
      let actual = try store.connection.query("SELECT * FROM tip_result") { row in
        [
          "\(try row.get("interview_id", as: Int.self))", "\(try row.get("tip", as: Int.self))",
          try row.get("result", as: String.self),
        ]
      }

      #expect(actual.count == expected.count)
      #expect(Set(actual) == expected)
    }
  }

  @Test func `what was skipped`() throws {
    try withData { store, now in
      let expected = try store.tipTable(InterviewFilter(), at: now).summaries.map { tip in
        [
          "tip": tip.tip.number.sqliteValue, "key": .text(tip.tip.key),
          "done": tip.done.sqliteValue, "skipped": tip.skipped.sqliteValue,
          "declined": tip.declined.sqliteValue,
          "not_applicable": tip.notApplicable.sqliteValue,
          "not_logged": tip.notLogged.sqliteValue,
        ]
      }

      #expect(try rows(store, "SELECT * FROM skipped_tip") == expected)
    }
  }

  @Test func `one row for every interview, with its letters`() throws {
    try withData { store, _ in
      let summary = try rows(
        store, "SELECT id, cancelled_at, letters, letters_sent FROM interview_summary")

      let interviews = try store.count("interview")
      #expect(summary.count == interviews)
      for row in summary {
        guard case .integer(let number)? = row["id"] else { continue }
        let id = Interview.ID(Int(number))
        #expect(row["cancelled_at"] == (try store.interview(id).cancelledAt?.sqliteValue ?? .null))
        let letters = try store.letters(of: id)
        #expect(row["letters"] == letters.count.sqliteValue)
        let sent = letters.filter { $0.settled?.manner == .sent }
        #expect(row["letters_sent"] == sent.count.sqliteValue)
      }
    }
  }
}
