package import Zones

/// Something that was said about an offer: its terms, a date, more time.
package struct OfferSaying: Sendable, Equatable {
  /// What was said in one go has the same number; the highest was said last.
  package var statement: Int
  /// The matter, with what was said about it.
  package var matter: Matter
  /// When it was recorded.
  package var loggedAt: Instant

  /// The matters that something is said about.
  package enum Matter: Sendable, Equatable {
    /// The terms; nil where there are none any more.
    case terms(String?)
    /// By when the employer wants an answer; nil where they have no deadline any more.
    case employerDeadline(Instant?)
    /// By when the owner promised an answer; nil where that holds no longer.
    case answerBy(Instant?)
    /// More time was granted, until then.
    case extended(until: Instant)
  }

  /// Creates what was said.
  package init(statement: Int, _ matter: Matter, loggedAt: Instant) {
    self.statement = statement
    self.matter = matter
    self.loggedAt = loggedAt
  }
}

extension Offer {
  /// A date by which an answer is wanted.
  enum AgreedDate: Sendable, Equatable {
    case employerDeadline(Instant)
    case answerBy(Instant)
    case extended(until: Instant)

    var instant: Instant {
      switch self {
      case .employerDeadline(let date), .answerBy(let date), .extended(let date): date
      }
    }
  }

  /// The date by which the employer wants an answer: their deadline, or the time that they gave,
  /// whichever was said last; nil where they said none.
  var employersDate: Instant? {
    Self.lastSaid(
      datesInForce.filter { if case .answerBy = $0.date { false } else { true } })?.instant
  }

  /// The date by which an answer is wanted: the one that was said last; nil where no date holds.
  ///
  /// Of dates that were said in one go it is the latest granted extension, else the earliest:
  /// docs/domain.md#offers.
  var agreed: AgreedDate? { Self.lastSaid(datesInForce) }

  private static func lastSaid(_ dates: [(statement: Int, date: AgreedDate)]) -> AgreedDate? {
    guard let last = dates.map(\.statement).max() else { return nil }
    let latest = dates.filter { $0.statement == last }.map(\.date)
    let extended = latest.filter { if case .extended = $0 { true } else { false } }
    return extended.max { $0.instant < $1.instant } ?? latest.min { $0.instant < $1.instant }
  }

  /// The dates that hold, each with the number of the statement that said it last; what was said
  /// before statements were kept has 0, or 1 where it was an extension.
  private var datesInForce: [(statement: Int, date: AgreedDate)] {
    let known = [
      employerDeadlineAt.map(AgreedDate.employerDeadline), answerByAt.map(AgreedDate.answerBy),
    ]
    .compactMap(\.self)
    return (known + grantedUntil.map { .extended(until: $0) }).map { date in
      let said = said.last { $0.matter.isAbout(date) }
      let unsaid = if case .extended = date { 1 } else { 0 }
      return (said.map { $0.statement + 1 } ?? unsaid, date)
    }
  }

  /// The terms and dates that it has, as what was said first, and then its extensions: for an offer
  /// of which nothing was kept.
  package var unkeptSayings: [[OfferSaying.Matter]] {
    let received: [OfferSaying.Matter?] = [
      terms.map { .terms($0) }, employerDeadlineAt.map { .employerDeadline($0) },
      answerByAt.map { .answerBy($0) },
    ]
    return [received.compactMap(\.self), grantedUntil.map { .extended(until: $0) }]
  }

  /// The granted extension that a newer word put aside; nil where the clock goes by it, or by
  /// nothing else.
  package var supersededExtension: Instant? {
    guard let agreed, case let latest? = grantedUntil.max(), agreed != .extended(until: latest)
    else { return nil }
    if case .extended = agreed { return nil }
    return latest
  }

  /// The offer with the terms and dates that it came with.
  package var asReceived: Offer {
    var offer = self
    // What was said later was not there yet.
    for saying in laterSayings {
      switch saying.matter {
      case .terms: offer.terms = nil
      case .employerDeadline: offer.employerDeadlineAt = nil
      case .answerBy: offer.answerByAt = nil
      case .extended: break
      }
    }
    for saying in said where saying.statement == said.first?.statement {
      switch saying.matter {
      case .terms(let terms): offer.terms = terms
      case .employerDeadline(let date): offer.employerDeadlineAt = date
      case .answerBy(let date): offer.answerByAt = date
      case .extended: break
      }
    }
    return offer
  }

  /// What was said about its terms and dates after it was recorded.
  package var laterSayings: [OfferSaying] {
    said.filter { saying in
      if case .extended = saying.matter { return false }
      return saying.statement != said.first?.statement
    }
  }
}

extension OfferSaying.Matter {
  fileprivate func isAbout(_ date: Offer.AgreedDate) -> Bool {
    switch (self, date) {
    case (.employerDeadline, .employerDeadline), (.answerBy, .answerBy): true
    case (.extended(let granted), .extended(let until)): granted == until
    default: false
    }
  }
}
