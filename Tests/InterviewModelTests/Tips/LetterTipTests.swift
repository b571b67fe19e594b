import InterviewModel
import Testing
import Zones

@Suite struct LetterTipTests {
  private struct Case: Sendable {
    let letters: [(limit: Int, manner: Settlement.Manner?)]
    let result: TipResult?

    init(_ letters: [(limit: Int, manner: Settlement.Manner?)], _ result: TipResult?) {
      self.letters = letters
      self.result = result
    }
  }

  /// Letters by the seconds from now to their limit and how they were finished.
  private static let cases = [
    Case([], nil),
    Case([(1, nil)], nil),
    Case([(0, nil)], .skipped),
    Case([(-1, nil)], .skipped),
    Case([(1, nil), (-1, nil)], nil),
    Case([(1, nil), (-1, .sent)], nil),
    Case([(0, nil), (0, .sent)], .skipped),
    Case([(0, nil), (0, .waived)], .skipped),
    Case([(0, .sent)], .done),
    Case([(1, .sent)], .done),
    Case([(-9, .sent), (-9, .waived)], .done),
    Case([(0, .waived)], .declined),
    Case([(0, .waived), (1, .waived)], .declined),
    Case([(0, .void)], nil),
    Case([(0, .void), (0, nil)], .skipped),
    Case([(0, .void), (1, nil)], nil),
    Case([(0, .void), (0, .waived)], .declined),
    Case([(0, .void), (0, .sent)], .done),
  ]

  @Test(arguments: cases)
  private func `the tip follows from the letters`(example: Case) {
    let now = Instant(seconds: 1_000)
    let letters = example.letters.map {
      LetterTip.Letter(limit: now + $0.limit, manner: $0.manner)
    }

    #expect(LetterTip.result(of: letters, at: now) == example.result)
    #expect(LetterTip.result(of: letters.reversed(), at: now) == example.result)
  }
}
