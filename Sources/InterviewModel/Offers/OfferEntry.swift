package import Zones

/// What is to be recorded about an offer; a part that is nil leaves what is known as it is.
package struct OfferEntry: Sendable {
  /// When it was made; nil for a new offer: when it came in writing, else now.
  package var receivedAt: Instant?
  /// The day on which it was made, where no time was said.
  package var receivedDay: ClosedRange<Instant>?
  /// When it came in writing.
  package var writtenAt: Correction<Instant>?
  /// The day on which it came in writing, where no time was said.
  package var writtenDay: ClosedRange<Instant>?
  /// What is offered.
  package var terms: Correction<String>?
  /// By when the employer wants an answer.
  package var employerDeadlineAt: Correction<Instant>?
  /// By when the owner promised one.
  package var answerByAt: Correction<Instant>?
  /// What is added to the note on the answer.
  package var note: String?
  /// The employer's zone, whose calendar says what a weekend is.
  package var zone: Zone

  /// Creates an entry that says nothing yet.
  package init(zone: Zone) {
    self.zone = zone
  }

  /// Puts what is said now over what is known.
  ///
  /// - Parameters:
  ///   - known: the offer as it is stored; nil for a new one.
  ///   - now: the moment it is said.
  /// - Returns: the offer with both.
  /// - Throws: `MomentRefusal.inTheFuture` for what cannot have happened yet;
  ///   `OfferRefusal.beforeTheOffer` for dates that lie before the offer.
  package func values(over known: Offer?, at now: Instant) throws -> OfferValues {
    let dates = [
      writtenDay == nil ? writtenAt?.value : nil, employerDeadlineAt?.value, answerByAt?.value,
    ]
    let received = receivedAt.map {
      Happening($0, day: receivedDay).placed(before: dates.compactMap(\.self).min(), now: now)
    }
    let written = writtenAt.map { correction in
      correction.value.map {
        Happening($0, day: writtenDay)
          .placed(notBefore: received?.at ?? known?.receivedAt, now: now)
      }
    }
    let inWriting = written ?? known?.written
    let values = OfferValues(
      received: received ?? known?.received ?? inWriting ?? Occasion(now), written: inWriting,
      terms: terms.map(\.value) ?? known?.terms,
      employerDeadlineAt: employerDeadlineAt.map(\.value) ?? known?.employerDeadlineAt,
      answerByAt: answerByAt.map(\.value) ?? known?.answerByAt)
    try values.check(at: now)
    return values
  }

  /// Tells what it says about terms and dates.
  ///
  /// - Parameter known: the offer as it is stored; nil for a new one.
  /// - Returns: what is to be kept; a date that is said again was said anew, the same terms were
  ///   not.
  package func sayings(over known: Offer?) -> [OfferSaying.Matter] {
    let terms = terms.flatMap {
      $0.value == known?.terms ? nil : OfferSaying.Matter.terms($0.value)
    }
    return [
      terms, employerDeadlineAt.map { .employerDeadline($0.value) },
      answerByAt.map { .answerBy($0.value) },
    ].compactMap(\.self)
  }
}

/// An offer but for its answer.
package struct OfferValues: Sendable, Equatable {
  /// When it was made.
  package let received: Occasion
  /// When it came in writing.
  package let written: Occasion?
  /// The terms.
  package let terms: String?
  /// By when the employer wants an answer.
  package let employerDeadlineAt: Instant?
  /// By when the owner promised one.
  package let answerByAt: Instant?

  fileprivate func check(at now: Instant) throws {
    let (receivedAt, writtenAt) = (received.at, written?.at)
    for moment in [receivedAt, writtenAt] {
      if let moment, moment > now { throw MomentRefusal.inTheFuture(moment) }
    }
    for moment in [writtenAt, employerDeadlineAt, answerByAt] {
      if let moment, moment < receivedAt { throw OfferRefusal.beforeTheOffer(receivedAt) }
    }
  }
}

/// More time that is asked for, or the answer to having asked.
package struct ExtensionEntry: Sendable {
  /// Until when; nil for the extension that waits for an answer.
  package var until: Instant?
  /// Whether it was granted; nil while nobody has said.
  package var granted: Bool?
  /// When it was asked for; nil for now.
  package var askedAt: Instant?
  /// The day on which it was asked for, where no time was said.
  package var askedDay: ClosedRange<Instant>?
  /// The employer's zone, whose calendar says what a weekend is.
  package var zone: Zone

  /// Creates an entry; without a date it needs an answer.
  package init(until: Instant?, granted: Bool?, askedAt: Instant? = nil, zone: Zone) {
    self.until = until
    self.granted = granted
    self.askedAt = askedAt
    self.zone = zone
  }
}

/// What became of an offer, as it is to be recorded.
package struct OfferAnswerEntry: Sendable {
  /// What was answered, or that nobody did, or that it was taken back.
  package var answer: Offer.Answer
  /// When.
  package var at: Instant
  /// The day on which it was, where no time was said.
  package var day: ClosedRange<Instant>?
  /// Whether every other open application that has no open offer is withdrawn with it.
  package var withdrawsOthers: Bool
  /// The other open offers that are declined with it; what nobody decided stays open.
  package var declines: Set<OfferID> = []
  /// What the owner wrote down about it.
  package var note: String?

  /// Creates an answer.
  package init(
    _ answer: Offer.Answer, at: Instant, day: ClosedRange<Instant>? = nil,
    withdrawsOthers: Bool = false, note: String? = nil
  ) {
    self.answer = answer
    self.at = at
    self.day = day
    self.withdrawsOthers = withdrawsOthers
    self.note = note
  }

  /// The answer at the moment that is stored of it: on the day alone it is not late.
  package func placed(for offer: Offer, at now: Instant) -> OfferAnswerEntry {
    var entry = self
    let limit = offer.answer == nil ? offer.window.limit : nil
    entry.at =
      Happening(at, day: day).placed(notBefore: offer.settledAt, before: limit, now: now).at
    return entry
  }

  /// Whether only the day was said.
  package var isDayOnly: Bool { day != nil }

  /// The end that an application has with it.
  package func end(_ outcome: Outcome, note: String? = nil) -> OutcomeEntry {
    OutcomeEntry(outcome, at: at, day: day, note: note)
  }

  /// Refuses an answer that cannot have been given.
  ///
  /// - Throws: `MomentRefusal.inTheFuture`; `OfferRefusal.beforeTheOffer`.
  package func check(_ offer: Offer, at now: Instant) throws {
    guard at <= now else { throw MomentRefusal.inTheFuture(at) }
    try offer.refuseBefore(at)
  }
}
