import InterviewModel
import Testing
import Zones

/// What is called progress, and what is not.
@Suite struct TipProgressTests {
  private static let ask = ClosingTip(
    number: 2, key: "ask", name: "Ask", phase: .inTheRoom, wording: "Ask.")
  private static let letter = ClosingTip(
    number: 7, key: "letter", name: "Letter", phase: .afterwards, wording: "Write.")

  /// Results of one tip, the latest first: `+` done, `-` skipped, `/` declined, `o` not applicable,
  /// `?` not logged.
  private func table(_ results: String..., tips: [ClosingTip] = [ask]) -> TipTable {
    let count = results.map(\.count).max() ?? 0
    let rows = (0..<count).map { place in
      TipTable.Row(
        id: .init(count - place), company: "Acme", role: nil, round: 1, kind: .video,
        startsAt: Instant(seconds: 1_000_000 - place * 86_400))
    }
    let signs: [Character: TipResult] = [
      "+": .done, "-": .skipped, "/": .declined, "o": .notApplicable,
    ]
    let log = zip(tips, results).flatMap { tip, results in
      zip(rows, results).map { row, sign in
        TipTable.LoggedTip(interview: row.id, tip: tip.number, result: signs[sign])
      }
    }
    return TipTable(tips: tips, interviews: rows, log: log, at: Instant(seconds: 2_000_000))
  }

  private static let cases: [(String, String?)] = [
    // A clear change, the newer half first.
    ("+++++-----", "5/5 0/5"), ("++++++++----+-------", "8/10 1/10"),
    // Only the latest twenty count.
    ("+++++++++-----------++++++++++", "9/10 0/10"),
    // Of an odd number the one in the middle is of the older half.
    ("+++++------", "5/5 0/6"),
    // What did not apply or is not logged is none of the debriefs.
    ("+o+?+++-----", "5/5 0/5"),
    // Declined is a debrief in which it was not done.
    ("+++++/////", "5/5 0/5"),
    // Too few, no change, a change for the worse, and one that luck explains.
    ("++++----", nil), ("", nil), ("++++++++++", nil), ("----------", nil), ("-----+++++", nil),
    ("+++++--++++-", nil), ("+++++++---+++-------", nil), ("+-+-+-+-+--+-+-+-+-+", nil),
  ]

  @Test(arguments: cases)
  func `a clear change for the better is progress, nothing else`(
    results: String, expected: String?
  ) {
    let progress = TipProgress.strongest(in: table(results))
    let words = progress.map {
      "\($0.recent.count)/\($0.recent.total) \($0.before.count)/\($0.before.total)"
    }
    #expect(words == expected)
  }

  @Test func `the strongest change is told, of equals the lower number`() {
    let other = ClosingTip(
      number: 6, key: "objection", name: "Ask", phase: .inTheRoom, wording: "Ask.")
    let tips = [Self.ask, other]
    let stronger = TipProgress.strongest(
      in: table("++++++++----+-------", "++++++++++----------", tips: tips))
    #expect(stronger?.tip.number == 6)
    let equal = TipProgress.strongest(in: table("+++++-----", "+++++-----", tips: tips))
    #expect(equal?.tip.number == 2)
  }

  @Test func `the letter is left out, because it follows from the letters`() {
    #expect(TipProgress.strongest(in: table("+++++-----", tips: [Self.letter])) == nil)
  }

  @Test func `over a whole search the older half counts as well`() {
    let results = "++++++++++++++++++++--------------------"
    #expect(TipProgress.strongest(in: table(results)) == nil)
    #expect(TipProgress.strongest(in: table(results), most: nil)?.before.total == 20)
  }
}
