package import Zones

/// One application as the statistics of a search see it: its interviews and offers.
package struct ApplicationHistory: Sendable, Equatable {
  /// The application.
  package var application: Application
  /// Its interviews, the earliest first, without cancelled ones; those to come are among them.
  package var interviews: [InterviewRecord]
  /// Its offers, the earliest first.
  package var offers: [Offer]
  /// When it was recorded; nil where nobody knows.
  package var recordedAt: Instant?
  /// Whether it never had an interview, not even one that was cancelled.
  package var isBare: Bool

  /// Creates a history from its parts.
  package init(
    application: Application, interviews: [InterviewRecord], offers: [Offer] = [],
    recordedAt: Instant? = nil, isBare: Bool = false
  ) {
    self.application = application
    self.interviews = interviews
    self.offers = offers
    self.recordedAt = recordedAt
    self.isBare = isBare
  }

  /// When it counts as applied for; nil for one that is known from its interviews alone.
  ///
  /// When the owner applied; where nobody has said, and it never had an interview or ended before
  /// its first one, when it was recorded.
  var appliedAt: Instant? {
    let isOverBefore =
      application.outcomeAt.map { end in !interviews.contains { $0.startsAt <= end } } ?? false
    return application.appliedAt ?? (isBare || isOverBefore ? recordedAt : nil)
  }

  /// Its interviews that have begun by `now`.
  func held(at now: Instant) -> [InterviewRecord] {
    interviews.filter { $0.startsAt <= now }
  }

  /// The first interview that begins on a later day than this one, by the calendar of its zone.
  func next(afterDayOf interview: InterviewRecord) -> InterviewRecord? {
    let day = interview.day
    return interviews.first {
      $0.startsAt > interview.startsAt && interview.day(of: $0.startsAt) > day
    }
  }

  /// Whether an offer came after an interview began.
  func hasOffer(after interview: InterviewRecord) -> Bool {
    offers.contains { $0.receivedAt > interview.startsAt }
  }

  /// Whether an interview moved forward, as far as that is known.
  package func advancement(of interview: InterviewRecord) -> Advancement {
    if next(afterDayOf: interview) != nil || hasOffer(after: interview) { return .advanced }
    return switch application.outcome {
    case .accepted, .declined, .lapsed, .rescinded: .advanced
    case .rejected, .ghosted: .didNotAdvance
    case .withdrawn, nil: .pending
    }
  }
}

/// Whether an interview moved forward.
///
/// It advanced when another one of its application starts on a later day of its calendar, when an
/// offer came after it began, or when the application ended accepted or declined. It did not when
/// none of these is so and the application ended rejected or ghosted.
package enum Advancement: String, Sendable, CaseIterable {
  /// It moved forward.
  case advanced
  /// It did not, and will not any more.
  case didNotAdvance = "did_not_advance"
  /// Nobody knows yet, or the owner withdrew before anybody could.
  case pending
}

/// How many of some interviews moved forward.
package struct AdvancementCount: Sendable, Hashable {
  /// Those that advanced, of those that advanced or did not.
  package let advanced: Proportion
  /// Those of which nobody knows yet; they are no part of the share.
  package let pending: Int

  /// Counts.
  package init(_ advancements: some Sequence<Advancement>) {
    var counts: [Advancement: Int] = [:]
    for advancement in advancements { counts[advancement, default: 0] += 1 }
    let advanced = counts[.advanced, default: 0]
    self.advanced = Proportion(advanced, andNot: counts[.didNotAdvance, default: 0])
    pending = counts[.pending, default: 0]
  }

  /// Interviews that are counted, pending ones included.
  package var total: Int { advanced.total + pending }
}
