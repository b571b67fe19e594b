import InterviewModel
import Testing
import Zones

@Suite struct TipSummaryTests {
  private static let tip = ClosingTip(
    number: 1, key: "interest", name: "", phase: .inTheRoom, wording: "")

  /// Summarises results, the latest first, of interviews 99, 98, 97 …, which began as many seconds
  /// after 1970.
  private func summary(
    _ results: [TipResult?], kinds: [InterviewKind] = [], notes: [Int: String] = [:]
  ) -> TipSummary {
    let occasions = results.enumerated().map { place, result in
      TipOccasion(
        interview: .init(99 - place), startsAt: Instant(seconds: 99 - place),
        kind: kinds.indices.contains(place) ? kinds[place] : .video,
        entry: TipTable.Entry(result: result, note: notes[99 - place]))
    }
    return TipSummary(of: Self.tip, over: occasions)
  }

  @Test func `every result is counted once`() {
    let summary = summary([.done, nil, .skipped, .declined, .skipped, .notApplicable, nil])

    #expect(summary.done == 1)
    #expect(summary.skipped == 2)
    #expect(summary.declined == 1)
    #expect(summary.notApplicable == 1)
    #expect(summary.notLogged == 2)
  }

  @Test func `the rate is of those done or skipped, and none without any`() {
    #expect(summary([.done, .skipped, .skipped, .declined, nil]).skipRate == 2.0 / 3)
    #expect(summary([.done]).skipRate == 0)
    #expect(summary([.skipped]).skipRate == 1)
    #expect(summary([.declined, nil, .notApplicable]).skipRate == nil)
    #expect(summary([]).skipRate == nil)
  }

  private static let streaks: [(results: [TipResult?], streak: Int)] = [
    ([], 0), ([.done], 0), ([.skipped], 1), ([.skipped, .skipped, .done, .skipped], 2),
    ([nil, .declined, .skipped, .notApplicable, .skipped, nil, .done], 2), ([.done, .skipped], 0),
  ]

  @Test(arguments: streaks)
  func `the streak is the latest skips in a row among done and skipped`(
    results: [TipResult?], streak: Int
  ) {
    #expect(summary(results).streak == streak)
  }

  @Test func `the last skip is the latest interview's start`() {
    #expect(summary([.done, .skipped, .skipped]).lastSkippedAt == Instant(seconds: 98))
    #expect(summary([.done, nil]).lastSkippedAt == nil)
  }

  @Test func `recent are the latest five interviews, whatever was done in them`() {
    let latest = summary([.skipped, nil, .declined, .done, .skipped, .skipped, .done])

    #expect(latest.recentSkips == Proportion(2, of: 3))
    #expect(summary([nil, nil, nil, nil, nil, .done]).recentSkips == Proportion(0, of: 0))
  }

  @Test func `kinds of interviews come in their order, those without a done or a skip do not`() {
    let summary = summary(
      [.skipped, .done, .skipped, .declined, nil],
      kinds: [.onsite, .phone, .onsite, .panel, .video])

    #expect(summary.byKind.map(\.kind) == [.phone, .onsite])
    #expect(summary.byKind.map(\.skips) == [Proportion(0, of: 1), Proportion(2, of: 2)])
  }

  @Test func `notes come the latest first, each with what was done`() {
    let notes = summary([.done, .skipped, nil], notes: [98: "no time", 99: "easy"]).notes

    #expect(notes.map(\.interview.number) == [99, 98])
    #expect(notes.map(\.result) == [.done, .skipped])
    #expect(notes.map(\.entry.note) == ["easy", "no time"])
  }

  @Test func `interviews that were not logged are known by number, the latest first`() {
    #expect(summary([nil, .done, nil, .declined]).notLoggedIn.map(\.number) == [99, 97])
  }

  @Test func `the history holds the latest twenty results, the latest first`() {
    #expect(summary([.done, nil, .skipped]).history == [.done, nil, .skipped])

    let long = [TipResult.skipped] + Array(repeating: .done, count: 30)
    #expect(summary(long).history == Array(long.prefix(20)))
  }
}
