public import Zones

/// One tip over several interviews: how often it was done, skipped, declined, and since when.
public struct TipSummary: Sendable, Equatable {
  /// The tip.
  public let tip: ClosingTip
  /// In how many interviews it was carried out.
  public internal(set) var done = 0
  /// In how many it was skipped.
  public internal(set) var skipped = 0
  /// In how many the owner chose not to.
  public internal(set) var declined = 0
  /// In how many it did not apply.
  public internal(set) var notApplicable = 0
  /// In how many nothing is known; the five counts sum to the interviews looked at.
  public internal(set) var notLogged = 0
  /// How many of the latest interviews in a row were skipped, among those done or skipped.
  public internal(set) var streak = 0
  /// When the latest interview began in which it was skipped.
  public internal(set) var lastSkippedAt: Instant?

  /// The share of skips, skipped / (done + skipped), between 0 and 1; nil when there is neither.
  public var skipRate: Double? {
    Proportion(skipped, of: done + skipped)?.rate
  }

  /// Summarises a tip over the results it had in interviews.
  ///
  /// - Parameters:
  ///   - tip: the tip.
  ///   - results: its result in each interview looked at, latest interview first; nil: not logged.
  public init(
    of tip: ClosingTip, over results: some Sequence<(startsAt: Instant, result: TipResult?)>
  ) {
    self.tip = tip
    var isInStreak = true
    for (startsAt, result) in results {
      count(result)
      if result == .skipped {
        lastSkippedAt = lastSkippedAt ?? startsAt
        if isInStreak { streak += 1 }
      }
      if result == .done { isInStreak = false }
    }
  }

  private mutating func count(_ result: TipResult?) {
    switch result {
    case .done: done += 1
    case .skipped: skipped += 1
    case .declined: declined += 1
    case .notApplicable: notApplicable += 1
    case nil: notLogged += 1
    }
  }
}
