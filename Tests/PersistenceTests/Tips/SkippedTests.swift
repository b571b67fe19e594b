import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct SkippedTests {
  /// Logs an interview `days` after Monday and what was done about tip 1 there; nil: not logged.
  @discardableResult
  private func interview(
    _ store: Store, _ days: Int, _ result: TipResult?, at company: String = "Acme",
    kind: InterviewKind = .other
  ) throws -> Interview.ID {
    var entry = InterviewEntry.at(company, nil, monday + days * day)
    entry.kind = kind
    let id = try store.log(entry).interview.id
    if let result {
      try store.debrief(id, now: entry.endsAt(by: Settings())) { $0.tips = [1: .result(result)] }
    }
    return id
  }

  private func firstTip(
    _ store: Store, _ filter: InterviewFilter = InterviewFilter(), days: Int = 100
  ) throws -> TipSummary {
    try #require(try store.tipTable(filter, at: monday + days * day).summaries.first)
  }

  @Test func `the five counts sum to the held interviews, for every tip`() throws {
    try withStore { store in
      let results: [TipResult?] = [.done, .skipped, .skipped, .declined, .notApplicable, nil]
      for (days, result) in results.enumerated() { try interview(store, days, result) }
      let cancelled = try interview(store, 7, .skipped)
      _ = try store.write(Invocation("cancel", now: monday + 8 * day)) {
        try $0.cancel(cancelled, note: nil)
      }
      try store.log(.at("Acme", nil, monday + 101 * day))

      let summaries = try store.tipTable(InterviewFilter(), at: monday + 100 * day).summaries

      #expect(summaries.map(\.tip.number) == Array(1...7))
      for tip in summaries {
        let sum = tip.done + tip.skipped + tip.declined + tip.notApplicable + tip.notLogged
        #expect(sum == 6)
      }
      let first = try #require(summaries.first)
      #expect(first.done == 1)
      #expect(first.skipped == 2)
      #expect(first.declined == 1)
      #expect(first.notApplicable == 1)
      #expect(first.notLogged == 1)
      #expect(first.skipRate == 2.0 / 3)
    }
  }

  @Test func `the newest entry counts, and a cleared one counts as not logged`() throws {
    try withStore { store in
      let id = try interview(store, 0, .skipped)
      try store.debrief(id) { $0.tips = [1: .result(.done)] }
      #expect(try firstTip(store).skipped == 0)
      #expect(try firstTip(store).done == 1)

      try store.debrief(id) { $0.tips = [1: .cleared] }
      #expect(try firstTip(store).notLogged == 1)
    }
  }

  @Test func `the streak is the latest skips in a row, past what was neither done nor skipped`()
    throws
  {
    try withStore { store in
      let results: [TipResult?] = [
        .skipped, .done, .skipped, .declined, nil, .skipped, .notApplicable,
      ]
      for (days, result) in results.enumerated() { try interview(store, days, result) }

      let tip = try firstTip(store)

      #expect(tip.streak == 2)
      #expect(tip.skipped == 3)
      #expect(tip.lastSkippedAt == monday + 5 * day)
    }
  }

  @Test func `an empty database has a row of zeros for every tip`() throws {
    try withStore { store in
      let summaries = try store.tipTable(InterviewFilter(), at: monday).summaries

      #expect(summaries.count == 7)
      #expect(summaries.allSatisfy { $0.notLogged == 0 && $0.skipRate == nil && $0.streak == 0 })
    }
  }

  @Test func `a tip that is switched off is left out`() throws {
    try withStore { store in
      try store.write(Invocation("tip off", now: monday)) { operation in
        try operation.update(.closingTip, 3, [.active: false])
      }

      #expect(
        try store.tipTable(InterviewFilter(), at: monday).summaries.map(\.tip.number) == [
          1, 2, 4, 5, 6, 7,
        ])
      #expect(try store.tips().map(\.number) == [1, 2, 4, 5, 6, 7])
    }
  }

  @Test func `filters restrict by start, kind and company, bounds included`() throws {
    try withStore { store in
      try interview(store, 0, .skipped, at: "Acme", kind: .video)
      try interview(store, 1, .skipped, at: "Globex", kind: .phone)
      try interview(store, 2, .skipped, at: "Acme", kind: .phone)

      func skips(_ filter: InterviewFilter) throws -> Int { try firstTip(store, filter).skipped }

      #expect(try skips(InterviewFilter()) == 3)
      #expect(try skips(InterviewFilter(since: monday + day)) == 2)
      #expect(try skips(InterviewFilter(since: monday + day + 1)) == 1)
      #expect(try skips(InterviewFilter(until: monday + day)) == 2)
      #expect(try skips(InterviewFilter(until: monday + day - 1)) == 1)
      #expect(try skips(InterviewFilter(kind: .phone)) == 2)
      #expect(try skips(InterviewFilter(company: "ACMÉ")) == 2)
      #expect(try skips(InterviewFilter(kind: .phone, company: "Acme")) == 1)
      #expect(
        try store.interviews(InterviewFilter(kind: .phone)).map(\.company) == ["Acme", "Globex"])
    }
  }

  @Test func `by interview, held ones with a skip come latest first with their notes`() throws {
    try withStore { store in
      let first = try interview(store, 0, .skipped)
      try store.debrief(first) {
        $0.tips = [4: .result(.skipped)]
        $0.notes = [4: "I sighed"]
      }
      try interview(store, 1, .done)
      let third = try interview(store, 2, .skipped)

      // The letters of all three are within their windows at that moment, or were never due.
      let skipped = try store.tipTable(InterviewFilter(), at: monday + 2 * day).skippedInterviews

      #expect(skipped.map(\.interview.id) == [third, first])
      #expect(skipped.last?.skipped.map(\.tip.number) == [1, 4])
      #expect(skipped.last?.skipped.map(\.note) == [nil, "I sighed"])
    }
  }

  @Test func `the letter that was never sent is a skip of tip 7, by tip and by interview`() throws {
    try withStore { store in
      let id = try interview(store, 0, .done)

      let letter = try #require(
        try store.tipTable(InterviewFilter(), at: monday + 9 * day).summaries.last)
      let byInterview = try store.tipTable(InterviewFilter(), at: monday + 9 * day)
        .skippedInterviews

      #expect(letter.skipped == 1)
      #expect(letter.lastSkippedAt == monday)
      #expect(byInterview.map(\.interview.id) == [id])
      #expect(byInterview.first?.skipped.map(\.tip.key) == ["letter"])
      #expect(byInterview.first?.skipped.map(\.isDerived) == [true])
    }
  }
}
