package import Zones

/// An end of an application: whether it can have been, and what ends with it.
///
/// Its open check-ins and answers to offers become void, while letters and promises stay owed:
/// docs/domain.md#outcomes.
package struct ApplicationEnd: Sendable, Equatable {
  /// How it ended.
  package let outcome: Outcome
  /// When.
  package let at: Instant

  /// Creates an end.
  package init(_ outcome: Outcome, at: Instant) {
    self.outcome = outcome
    self.at = at
  }

  /// The end that an application has.
  ///
  /// - Throws: `ApplicationRefusal.notEnded`.
  package init(of application: Application) throws(ApplicationRefusal) {
    guard let outcome = application.outcome, let at = application.outcomeAt else {
      throw .notEnded(application)
    }
    self.init(outcome, at: at)
  }

  /// The kinds of follow-ups that become void with it.
  package static let voidedKinds: Set<FollowUpKind> = [.checkIn, .offerAnswer]

  /// Places an end in time.
  ///
  /// - Parameters:
  ///   - happening: the moment or the day that is said.
  ///   - interviews: those of the application.
  ///   - offer: its open offer.
  ///   - now: the moment it is said.
  /// - Returns: what is to be stored; a day alone comes after what was held on it.
  package static func occasion(
    of happening: Happening, interviews: [Interview], answering offer: Offer?, at now: Instant
  ) -> Occasion {
    let held = interviews.filter { $0.isHeld(at: now) }.flatMap { [$0.startsAt, $0.endsAt] }
    let earlier = (held + [offer?.receivedAt].compactMap(\.self)).filter {
      happening.day?.contains($0) == true
    }
    return happening.placed(notBefore: earlier.max(), before: offer?.window.limit, now: now)
  }

  /// Refuses an end that cannot have been; from an interview that is still to come one can step
  /// back.
  ///
  /// - Parameters:
  ///   - interviews: those of the application, the earliest first.
  ///   - log: its ends and reopenings so far.
  ///   - offer: the one that is answered with it, if it is an answer; any other end leaves it.
  ///   - now: the moment it is said.
  /// - Throws: `MomentRefusal.inTheFuture`; `InterviewRefusal.beforeTheInterview` when it is
  ///   earlier than the first interview that was held; `ApplicationRefusal.beforeItsEnd`,
  ///   `ApplicationRefusal.beforeItsReopening`; `OfferRefusal.beforeTheOffer`.
  package func check(
    interviews: [Interview], after log: [OutcomeEntry] = [], answering offer: Offer?,
    at now: Instant
  ) throws {
    guard at <= now else { throw MomentRefusal.inTheFuture(at) }
    try log.refuseBeforeLast(at)
    try interviews.first { $0.isHeld(at: now) }?.refuseBeforeStart(at)
    if outcome.answer != nil { try offer?.refuseBefore(at) }
  }

  /// The offer that was answered with it, the last one where several were.
  package func answered(among offers: [Offer]) -> Offer? {
    offers.last { $0.answer?.outcome == outcome && $0.answeredAt == at }
  }

  /// Whether the answer to an offer was given with it.
  package func settled(_ answer: FollowUp) -> Bool {
    answer.settled == Settlement(at: at, manner: .answered)
  }
}

/// Something that is owed again once an application is reopened.
package enum Reopening: Sendable, Equatable {
  /// The answer to its open offer.
  case answer(Offer)
  /// A check-in, where one is missing.
  case checkIn

  /// Reopens an application.
  ///
  /// - Parameters:
  ///   - application: the application, as it was.
  ///   - at: when it was reopened.
  ///   - log: its ends and reopenings so far.
  ///   - open: the open applications of its company.
  ///   - offer: its open offer.
  ///   - now: the moment it is said.
  /// - Throws: `MomentRefusal.inTheFuture`; `ApplicationRefusal.openAlready`,
  ///   `ApplicationRefusal.beforeItsEnd`, `ApplicationRefusal.openElsewhere`.
  package init(
    _ application: Application, at: Instant, after log: [OutcomeEntry],
    beside open: [Application], openOffer offer: Offer?, now: Instant
  ) throws {
    guard at <= now else { throw MomentRefusal.inTheFuture(at) }
    guard application.outcome != nil else { throw ApplicationRefusal.openAlready(application) }
    try log.refuseBeforeLast(at)
    try application.refuseSecond(among: open)
    self = offer.map(Self.answer) ?? .checkIn
  }
}

extension [FollowUp] {
  /// The letters of an interview that was off and is on: what became void with it is owed again.
  package var voidLetters: [FollowUp] {
    filter { $0.kind == .thankYou && $0.settled?.manner == .void }
  }
}
