package import Zones

/// An offer that was recorded, extended or answered, with all that followed from it.
package struct OfferChange: Sendable, Equatable {
  /// The offer as it is stored now.
  package var offer: Offer
  /// The follow-ups that were opened, moved or settled by it, by due date and number.
  package var followUps: [FollowUp]
  /// Whatever the owner should know beside that.
  package var notes: [OfferNote]
  /// The other applications that ended with it: withdrawn, or declined where there was an offer.
  package var withdrawn: [Application]

  /// Creates what was done.
  package init(
    offer: Offer, followUps: [FollowUp], notes: [OfferNote], withdrawn: [Application] = []
  ) {
    self.offer = offer
    self.followUps = followUps
    self.notes = notes
    self.withdrawn = withdrawn
  }
}

/// Something the owner should know about a date they named or an answer they gave; never a refusal.
package enum OfferNote: Sendable, Equatable {
  /// The promised answer is later than the employer's deadline.
  case afterEmployerDeadline(Instant)
  /// The promised answer is later than 48 hours after the offer; until then it would not be.
  case beyond48Hours(until: Instant)
  /// The date falls on a Saturday or Sunday where the employer is.
  case onWeekend(Instant)
  /// The date is later than the next step of another open application.
  case afterNextStep(Interview)
  /// More time was granted until this moment, and what was said since puts that aside.
  case insteadOfExtension(Instant)
  /// The date to which more time is asked for is not later than the limit that there is.
  case noMoreTime(Instant)
  /// So many other applications are open after an offer was accepted.
  case othersOpen(Int)
  /// An application has ended, and this interview of it is still ahead.
  case stillPlanned(Interview)
  /// An offer was accepted, and so was one of this application before.
  case acceptedBefore(Application)
  /// An offer was accepted and the rest withdrawn, and this offer still waits for an answer.
  case offerStillOpen(Offer)
  /// An application ended accepted or declined, and its last offer was answered the other way.
  case answeredOtherwise(Offer)

  /// The notes on the date for which an offer's answer was promised.
  ///
  /// - Parameters:
  ///   - offer: the offer; without a promised date there is little to say.
  ///   - zone: the employer's zone, whose calendar says what a weekend is.
  ///   - nextSteps: the next interview of each other open application.
  /// - Returns: an extension that is put aside, the deadline and the hours first, then the weekend,
  ///   then the steps, earliest first.
  package static func onPromise(
    of offer: Offer, in zone: Zone, nextSteps: [Interview]
  ) -> [OfferNote] {
    var notes = offer.supersededExtension.map { [OfferNote.insteadOfExtension($0)] } ?? []
    guard let date = offer.answerByAt else { return notes }
    if let deadline = offer.employersDate, date > deadline {
      notes.append(.afterEmployerDeadline(deadline))
    }
    // The 24 to 48 hours of the closing tip, whatever the owner's windows have.
    let usual = AnswerWindow.offer(
      receivedAt: offer.receivedAt, writtenAt: offer.writtenAt, by: WindowRule())
    if date > usual.limit { notes.append(.beyond48Hours(until: usual.limit)) }
    return notes + onDate(date, in: zone, nextSteps: nextSteps)
  }

  /// The notes on a date to which more time is asked for.
  ///
  /// That it lies beyond the employer's deadline and 48 hours is what asking is for.
  ///
  /// - Parameters:
  ///   - offer: the offer without this extension.
  ///   - date: until when.
  ///   - zone: the employer's zone, whose calendar says what a weekend is.
  ///   - nextSteps: the next interview of each other open application.
  /// - Returns: that it is no more time, then the weekend, then the steps, earliest first.
  package static func onExtension(
    of offer: Offer, until date: Instant, in zone: Zone, nextSteps: [Interview]
  ) -> [OfferNote] {
    let limit = offer.window.limit
    return (date <= limit ? [.noMoreTime(limit)] : [])
      + onDate(date, in: zone, nextSteps: nextSteps)
  }

  /// The notes on an answer that was given.
  ///
  /// - Parameters:
  ///   - answer: the answer.
  ///   - othersOpen: how many other applications are open after it and were not to be withdrawn.
  ///   - offersOpen: the other offers that are open after it, though the rest was withdrawn.
  ///   - accepted: where it is an acceptance, the others that were accepted before.
  ///   - planned: the interviews that are still ahead of the applications that ended with it.
  /// - Returns: what was accepted before, what is open after an offer was accepted, then what is
  ///   still ahead of the ended ones.
  package static func onAnswer(
    _ answer: Offer.Answer, othersOpen: Int, offersOpen: [Offer] = [],
    accepted: [Application] = [], planned: [Interview]
  ) -> [OfferNote] {
    accepted.map { .acceptedBefore($0) } + offersOpen.map { .offerStillOpen($0) }
      + (answer == .accepted && othersOpen > 0 ? [.othersOpen(othersOpen)] : [])
      + planned.map { .stillPlanned($0) }
  }

  /// The notes on an application's end that its owner named.
  ///
  /// - Parameters:
  ///   - outcome: how it ended.
  ///   - offers: its offers, the earliest first, as they were before it ended.
  ///   - accepted: where it ended accepted, the others that were accepted before.
  /// - Returns: that its offer was answered the other way, and what was accepted before.
  package static func onEnd(
    _ outcome: Outcome, offers: [Offer], accepted: [Application]
  ) -> [OfferNote] {
    let opposite: Offer.Answer? =
      switch outcome {
      case .accepted: .declined
      case .declined: .accepted
      case .lapsed, .rejected, .withdrawn, .ghosted, .rescinded: nil
      }
    let other = offers.last.flatMap { $0.answer != nil && $0.answer == opposite ? $0 : nil }
    return (other.map { [.answeredOtherwise($0)] } ?? [])
      + accepted.map { .acceptedBefore($0) }
  }

  private static func onDate(
    _ date: Instant, in zone: Zone, nextSteps: [Interview]
  ) -> [OfferNote] {
    let isWeekend = zone.local(at: date).date.isOnWeekend
    let passed = nextSteps.filter { $0.startsAt < date }
      .sorted { ($0.startsAt, $0.id) < ($1.startsAt, $1.id) }
    return (isWeekend ? [.onWeekend(date)] : []) + passed.map { .afterNextStep($0) }
  }
}
