package import Zones

/// Everything that the statistics of a search are made from, as it stands at one moment.
package struct OverviewFacts: Sendable, Equatable {
  /// The moment.
  package var now: Instant
  /// Which interviews and applications are looked at.
  package var range: InstantRange
  /// The tips that are switched on, by number.
  package var tips: [ClosingTip]
  /// All applications, the earliest first; also those of which nothing is in `range`.
  package var histories: [ApplicationHistory]
  /// All thank-you letters.
  package var letters: [FollowUp]
  /// Interviews that are still to come and not cancelled, the next one first.
  package var ahead: [Interview]

  /// Creates facts from their parts.
  package init(
    now: Instant, range: InstantRange = InstantRange(), tips: [ClosingTip] = [],
    histories: [ApplicationHistory], letters: [FollowUp] = [], ahead: [Interview] = []
  ) {
    self.now = now
    self.range = range
    self.tips = tips
    self.histories = histories
    self.letters = letters
    self.ahead = ahead
  }
}

/// A held interview with the application it belongs to, and whether it moved forward.
package struct JudgedInterview: Sendable, Equatable {
  /// The interview.
  package let interview: InterviewRecord
  /// Its application.
  package let history: ApplicationHistory
  /// Whether it moved forward.
  package let advancement: Advancement

  init(_ interview: InterviewRecord, of history: ApplicationHistory) {
    self.interview = interview
    self.history = history
    advancement = history.advancement(of: interview)
  }
}

extension OverviewFacts {
  /// The applications that were applied for in range, or with an interview in it that was held.
  package var historiesInRange: [ApplicationHistory] {
    histories.filter {
      $0.interviews.contains(where: isCounted) || $0.appliedAt.map(hasHappened) ?? false
    }
  }

  /// The interviews in range that were held, the latest first, each with whether it moved forward.
  func judgedInterviews() -> [JudgedInterview] {
    histories.flatMap { history in
      history.interviews.filter(isCounted)
        .map { JudgedInterview($0, of: history) }
    }
    .sorted { ($0.interview.startsAt, $0.interview.id) > ($1.interview.startsAt, $1.interview.id) }
  }

  private func isCounted(_ interview: InterviewRecord) -> Bool {
    hasHappened(interview.startsAt)
  }

  /// Whether a moment is in range, and not still to come.
  func hasHappened(_ instant: Instant) -> Bool {
    instant <= now && range.contains(instant)
  }
}
