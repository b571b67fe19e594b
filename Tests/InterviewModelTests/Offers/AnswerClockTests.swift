import InterviewModel
import Testing
import Zones

/// The answer that is owed to an offer.
@Suite struct AnswerClockTests {
  private func answer(_ manner: Settlement.Manner?) -> FollowUp {
    .owed(
      AnswerWindow(openingAt: Instant(seconds: 0)),
      settled: manner.map { Settlement(at: Instant(seconds: 1), manner: $0) }, kind: .offerAnswer)
  }

  @Test func `an answer that is owed moves, and one is opened where there is none`() {
    #expect(AnswerClock(newest: answer(nil)) == .moves(answer(nil)))
    #expect(AnswerClock(newest: nil) == .opens)
  }

  @Test(arguments: [
    (Settlement.Manner.sent, AnswerClock.stays), (.answered, .stays), (.done, .stays),
    (.waived, .stays), (.void, .opens),
  ])
  func `only an answer that events made void is owed again`(
    _ manner: Settlement.Manner, _ clock: AnswerClock
  ) {
    #expect(AnswerClock(newest: answer(manner)) == clock)
  }

  @Test(
    arguments: [
      (nil, true, nil), (nil, false, "noneOpen"), (Outcome.rejected, true, "ended"),
      (.rejected, false, "ended"),
    ] as [(Outcome?, Bool, String?)])
  func `the open offer of an open application can be answered`(
    _ outcome: Outcome?, _ hasOffer: Bool, _ refused: String?
  ) {
    let application = Application(id: .init(1), company: "Acme", outcome: outcome)
    let offer = OfferExample.offer()
    let refusal = refusal {
      let answerable = try Offer.answerable(hasOffer ? offer : nil, of: application)
      #expect(answerable == offer)
    }
    #expect(refusal == refused)
  }
}
