import InterviewModel
import Testing
import Zones

/// What ends with an application, and what is owed again when it is reopened; now is 100.
@Suite struct ApplicationEndTests {
  private static let now = Instant(seconds: 100)

  private func interview(_ start: Int, isCancelled: Bool = false) -> Interview {
    let startsAt = Instant(seconds: start)
    return Interview(
      id: .init(start), uuid: "", applicationID: .init(1), company: "Acme", role: nil, round: 1,
      kind: .other, startsAt: startsAt, endsAt: startsAt + 1, zone: "UTC",
      cancelledAt: isCancelled ? startsAt : nil)
  }

  private func offer(_ received: Int, answer: Offer.Answer? = nil, answered: Int? = nil) -> Offer {
    Offer(
      id: .init(received), applicationID: .init(1), company: "Acme",
      receivedAt: Instant(seconds: received), answer: answer,
      answeredAt: answered.map { Instant(seconds: $0) })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var outcome = Outcome.rejected
    var at: Int
    var interviews: [Int] = []
    var isCancelled = false
    var offer: Int?
    var refusal: String?

    var testDescription: String {
      "\(outcome) at \(at) after \(interviews), \(refusal ?? "let through")"
    }
  }

  static let cases = [
    Case(at: 100), Case(at: 101, refusal: "inTheFuture"),
    // The first interview that was held; one that is still to come can be withdrawn from.
    Case(at: 50, interviews: [50, 70]),
    Case(at: 49, interviews: [50, 70], refusal: "beforeTheInterview"),
    Case(at: 49, interviews: [50], isCancelled: true),
    Case(outcome: .withdrawn, at: 49, interviews: [101]),
    Case(at: 99, interviews: [100], refusal: "beforeTheInterview"),
    // Only an end that is an answer has to come after the offer.
    Case(outcome: .accepted, at: 60, offer: 60),
    Case(outcome: .accepted, at: 59, offer: 60, refusal: "beforeTheOffer"),
    Case(outcome: .declined, at: 59, offer: 60, refusal: "beforeTheOffer"),
    Case(outcome: .rejected, at: 59, offer: 60), Case(outcome: .withdrawn, at: 59, offer: 60),
    Case(outcome: .ghosted, at: 59, offer: 60), Case(outcome: .accepted, at: 59),
    // The interview is named before the offer, the future before both.
    Case(
      outcome: .accepted, at: 40, interviews: [50], offer: 60, refusal: "beforeTheInterview"),
    Case(outcome: .accepted, at: 101, interviews: [50], offer: 200, refusal: "inTheFuture"),
  ]

  @Test(arguments: cases) func `an end that cannot have been is refused`(_ example: Case) {
    let refusal = refusal {
      try ApplicationEnd(example.outcome, at: Instant(seconds: example.at)).check(
        interviews: example.interviews.map { interview($0, isCancelled: example.isCancelled) },
        answering: example.offer.map { offer($0) }, at: Self.now)
    }
    #expect(refusal == example.refusal)
  }

  @Test(arguments: [
    (FollowUpKind.thankYou, false), (.offerAnswer, true), (.checkIn, true), (.promise, false),
  ])
  func `letters and promises stay owed after the end`(_ kind: FollowUpKind, _ isVoid: Bool) {
    #expect(ApplicationEnd.voidedKinds.contains(kind) == isVoid)
  }

  @Test(
    arguments: [
      (.accepted, .accepted), (.declined, .declined), (.rejected, nil), (.withdrawn, nil),
      (.ghosted, nil), (.rescinded, .rescinded),
    ] as [(Outcome, Offer.Answer?)])
  func `only an end that is about the offer settles it`(
    _ outcome: Outcome, _ answer: Offer.Answer?
  ) {
    #expect(outcome.answer == answer)
  }

  @Test(
    arguments: [
      (Outcome.accepted, 70, 2), (.declined, 70, nil), (.accepted, 71, nil), (.rejected, 70, nil),
    ] as [(Outcome, Int, Int?)])
  func `an offer ended with the application if it was answered like that at the same moment`(
    _ outcome: Outcome, _ at: Int, _ number: Int?
  ) {
    let offers = [
      offer(1, answer: .accepted, answered: 70), offer(2, answer: .accepted, answered: 70),
      offer(3, answer: .declined, answered: 60), offer(4),
    ]
    let end = ApplicationEnd(outcome, at: Instant(seconds: at))
    #expect(end.answered(among: offers)?.id.number == number)
  }

  @Test(arguments: [
    (70, Settlement.Manner.answered, true), (71, .answered, false), (70, .waived, false),
    (70, .void, false),
  ])
  func `an answer was given with the end at the same moment`(
    _ at: Int, _ manner: Settlement.Manner, _ isGiven: Bool
  ) {
    let end = ApplicationEnd(.accepted, at: Instant(seconds: 70))
    let answer = FollowUp.owed(
      AnswerWindow(openingAt: Instant(seconds: 0)),
      settled: Settlement(at: Instant(seconds: at), manner: manner), kind: .offerAnswer)
    #expect(end.settled(answer) == isGiven)
  }

  @Test func `an open application has no end to put right`() throws {
    var application = Application(id: .init(1), company: "Acme")
    #expect(throws: ApplicationRefusal.notEnded(application)) {
      try ApplicationEnd(of: application)
    }
    application.outcome = .ghosted
    application.outcomeAt = Self.now
    #expect(try ApplicationEnd(of: application) == ApplicationEnd(.ghosted, at: Self.now))
  }

  @Test(
    arguments: [
      (Outcome.rejected, nil, "checkIn"), (.rejected, 60, "answer"), (.withdrawn, 60, "answer"),
    ] as [(Outcome, Int?, String)])
  func `reopening owes the answer to an open offer again, else a check-in`(
    _ outcome: Outcome, _ offer: Int?, _ owed: String
  ) throws {
    let application = Application(id: .init(1), company: "Acme", outcome: outcome)
    let reopening = try Reopening(
      application, at: Self.now, after: [], beside: [], openOffer: offer.map { self.offer($0) },
      now: Self.now)
    #expect("\(reopening)".prefix { $0 != "(" } == owed)
  }

  @Test func `an application that is open cannot be reopened`() {
    let application = Application(id: .init(1), company: "Acme")
    #expect(throws: ApplicationRefusal.openAlready(application)) {
      try Reopening(
        application, at: Self.now, after: [], beside: [], openOffer: nil, now: Self.now)
    }
  }

  @Test(
    arguments: [
      (100, nil, nil), (101, nil, "inTheFuture"), (100, 2, "openElsewhere"), (100, 1, nil),
      (101, 2, "inTheFuture"),
    ] as [(Int, Int?, String?)])
  func `an application is not reopened beside another one, nor tomorrow`(
    _ at: Int, _ other: Int?, _ refused: String?
  ) {
    let refusal = refusal {
      _ = try Reopening(
        Application(id: .init(1), company: "Acme", outcome: .ghosted), at: Instant(seconds: at),
        after: [], beside: other.map { [Application(id: .init($0), company: "Acme")] } ?? [],
        openOffer: nil,
        now: Self.now)
    }
    #expect(refusal == refused)
  }
}
