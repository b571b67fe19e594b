import InterviewModel
import Testing
import Zones

@Suite struct TipTableTests {
  private static let ask = ClosingTip(
    number: 2, key: "ask", name: "Ask", phase: .inTheRoom, wording: "")
  private static let objection = ClosingTip(
    number: 6, key: "objection", name: "Objection", phase: .inTheRoom, wording: "")
  private static let letter = ClosingTip(
    number: 7, key: "letter", name: "Letter", phase: .afterwards, wording: "")

  /// A table of interviews with these numbers, the latest first, in which these results were
  /// logged.
  private func table(
    _ interviews: [Int], _ log: [(interview: Int, tip: Int, result: TipResult?)],
    letters: [Interview.ID: [LetterTip.Letter]] = [:]
  ) -> TipTable {
    TipTable(
      tips: [Self.ask, Self.objection, Self.letter],
      interviews: interviews.map {
        TipTable.Row(
          id: .init($0), company: "Acme", role: nil, round: 1, kind: .phone,
          startsAt: Instant(seconds: $0))
      },
      log: log.map {
        TipTable.LoggedTip(
          interview: .init($0.interview), tip: $0.tip, result: $0.result,
          note: "note \($0.interview).\($0.tip)")
      },
      letters: letters, at: Instant(seconds: 1_000))
  }

  private func results(_ table: TipTable) -> [[TipResult?]] {
    table.rows.map { $0.entries.map(\.result) }
  }

  @Test func `what was logged stands with its interview and tip, the rest is not logged`() {
    let table = table([9, 4], [(4, 6, .skipped), (9, 2, .done), (9, 6, .declined)])

    #expect(results(table) == [[.done, .declined, nil], [nil, .skipped, nil]])
    #expect(table.rows[1].entries[1].note == "note 4.6")
    #expect(table.rows[1].entries[0].note == nil)
  }

  @Test func `a cleared entry says nothing, not even by its note`() {
    let table = table([4], [(4, 2, nil)])

    #expect(results(table) == [[nil, nil, nil]])
    #expect(table.rows[0].entries[0].note == nil)
  }

  @Test func `entries about other interviews and tips are passed by`() {
    #expect(results(table([4], [(5, 2, .done), (4, 3, .done)])) == [[nil, nil, nil]])
  }

  @Test func `the letter follows from the letters unless it was logged`() {
    let owed = LetterTip.Letter(limit: Instant(seconds: 1_000), manner: nil)
    let table = table(
      [9, 4], [(9, 7, .notApplicable)], letters: [.init(9): [owed], .init(4): [owed]])

    #expect(table.rows.map { $0.entries[2].result } == [.notApplicable, .skipped])
    #expect(table.rows.map { $0.entries[2].isDerived } == [false, true])
  }

  @Test func `each tip is summarised over all interviews, the latest first`() {
    let summaries = table([9, 8, 4], [(9, 2, .skipped), (8, 2, .skipped), (4, 2, .done)])
      .summaries

    #expect(summaries.map(\.tip.key) == ["ask", "objection", "letter"])
    #expect(summaries.map(\.streak) == [2, 0, 0])
    #expect(summaries[0].lastSkippedAt == Instant(seconds: 9))
    #expect(summaries[0].byKind.map(\.kind) == [.phone])
    #expect(summaries[0].notes.map(\.entry.note) == ["note 9.2", "note 8.2", "note 4.2"])
    #expect(summaries[1].notLoggedIn.map(\.number) == [9, 8, 4])
  }

  @Test func `interviews with a skip are found with their skips alone`() {
    let skipped = table([9, 8], [(9, 2, .skipped), (9, 6, .done), (8, 2, .done)])
      .skippedInterviews

    #expect(skipped.map(\.interview.id.number) == [9])
    #expect(skipped[0].skipped.map(\.tip.key) == ["ask"])
    #expect(skipped[0].skipped.map(\.note) == ["note 9.2"])
  }

  @Test func `a debrief is missing, done in part or whole, whatever became of the letter`() {
    let sent = LetterTip.Letter(limit: Instant(seconds: 1_000), manner: .sent)
    let table = table(
      [9, 8, 7], [(8, 2, .done), (7, 2, .done), (7, 6, .skipped)], letters: [.init(9): [sent]])

    #expect(table.undebriefed.map(\.id.number) == [9])
    #expect(table.partlyDebriefed.map(\.id.number) == [8])
  }

  @Test func `a table can be limited to one of its tips`() {
    let limited = table([9, 8], [(9, 2, .done), (8, 6, .skipped)]).limited(to: Self.objection)

    #expect(limited.tips == [Self.objection])
    #expect(results(limited) == [[nil], [.skipped]])
    #expect(limited.summaries.map(\.skipped) == [1])
  }

  @Test func `without a tip to ask for, no debrief is missing`() {
    let limited = table([9], []).limited(to: Self.letter)

    #expect(limited.undebriefed.isEmpty)
    #expect(limited.partlyDebriefed.isEmpty)
  }
}
