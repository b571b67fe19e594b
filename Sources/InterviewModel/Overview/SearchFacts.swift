public import Zones

/// Everything that the statistics of a search are made from, as it stands at one moment.
public struct SearchFacts: Sendable, Equatable {
  /// The moment.
  public var now: Instant
  /// Which interviews are looked at.
  public var range: InstantRange
  /// The tips that are switched on, by number.
  public var tips: [ClosingTip]
  /// All applications, the earliest first; also those without an interview in `range`.
  public var histories: [ApplicationHistory]
  /// All thank-you letters.
  public var letters: [FollowUp]
  /// Interviews that are still to come and not cancelled, the next one first.
  public var ahead: [Interview]

  /// Creates facts from their parts.
  public init(
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

/// The moments from one to another, ends included; without an end it goes on for ever.
public struct InstantRange: Sendable, Hashable {
  /// The first moment; nil for no beginning.
  public var since: Instant?
  /// The last moment; nil for no end.
  public var until: Instant?

  /// Creates a range; without arguments all moments are in it.
  public init(since: Instant? = nil, until: Instant? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether a moment lies in it.
  public func contains(_ instant: Instant) -> Bool {
    since.map { $0 <= instant } ?? true && until.map { instant <= $0 } ?? true
  }
}

/// A held interview with the application it belongs to, and whether it led on.
public struct JudgedInterview: Sendable, Equatable {
  /// The interview.
  public let interview: InterviewRecord
  /// Its application.
  public let history: ApplicationHistory
  /// Whether it led on.
  public let advancement: Advancement

  init(_ interview: InterviewRecord, of history: ApplicationHistory) {
    self.interview = interview
    self.history = history
    advancement = history.advancement(of: interview)
  }
}

extension SearchFacts {
  /// The applications with an interview in range that was held.
  public var historiesInRange: [ApplicationHistory] {
    histories.filter { $0.interviews.contains(where: isCounted) }
  }

  /// The interviews in range that were held, the latest first, each with whether it led on.
  func judgedInterviews() -> [JudgedInterview] {
    histories.flatMap { history in
      history.interviews.filter(isCounted)
        .map { JudgedInterview($0, of: history) }
    }
    .sorted { ($0.interview.startsAt, $0.interview.id) > ($1.interview.startsAt, $1.interview.id) }
  }

  private func isCounted(_ interview: InterviewRecord) -> Bool {
    interview.startsAt <= now && range.contains(interview.startsAt)
  }
}
