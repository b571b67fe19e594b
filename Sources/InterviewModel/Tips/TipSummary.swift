public import Zones

/// One tip over several interviews: how often it was done, skipped, declined, and since when.
public struct TipSummary: Sendable, Equatable {
  /// The tip.
  public let tip: ClosingTip
  /// In how many interviews it was carried out.
  public internal(set) var done = 0
  /// In how many it was skipped.
  public internal(set) var skipped = 0
  /// In how many interviews the owner chose not to.
  public internal(set) var declined = 0
  /// In how many it did not apply.
  public internal(set) var notApplicable = 0
  /// The interviews of which nothing is known, the latest first.
  public internal(set) var notLoggedIn: [Interview.ID] = []
  /// How many of the latest interviews in a row were skipped, among those done or skipped.
  public internal(set) var streak = 0
  /// When the latest interview began in which it was skipped.
  public internal(set) var lastSkippedAt: Instant?
  /// What was done in the latest interviews, the latest first, `historyLength` of them at most.
  public internal(set) var history: [TipResult?] = []
  /// The occasions with a note, the latest first.
  public internal(set) var notes: [TipOccasion] = []
  /// The share of skips by kind of interview, in the order of the kinds; only those that have one.
  public internal(set) var byKind: [TipKindSkips] = []

  /// In how many nothing is known; the five counts sum to the interviews looked at.
  public var notLogged: Int { notLoggedIn.count }
  /// The skips among the interviews in which it was done or skipped.
  public var skips: Proportion { Proportion(skipped, andNot: done) }
  /// The same among the latest interviews alone, `recentLength` of them.
  public var recentSkips: Proportion {
    Proportion(of: history.prefix(Self.recentLength).filter { $0 == .done || $0 == .skipped }) {
      $0 == .skipped
    }
  }
  /// The share of skips, skipped / (done + skipped), between 0 and 1; nil when there is neither.
  public var skipRate: Double? { skips.rate }

  /// How many of the latest interviews are recent.
  public static let recentLength = 5
  /// How many interviews a history reaches back.
  public static let historyLength = 20

  /// Summarises a tip.
  ///
  /// - Parameters:
  ///   - tip: the tip.
  ///   - occasions: each interview looked at, the latest first.
  public init(of tip: ClosingTip, over occasions: some Sequence<TipOccasion>) {
    self.tip = tip
    var kinds: [InterviewKind: (done: Int, skipped: Int)] = [:]
    var isInStreak = true
    for occasion in occasions {
      count(occasion)
      if history.count < Self.historyLength { history.append(occasion.result) }
      switch occasion.result {
      case .done:
        kinds[occasion.kind, default: (0, 0)].done += 1
        isInStreak = false
      case .skipped:
        kinds[occasion.kind, default: (0, 0)].skipped += 1
        if isInStreak { streak += 1 }
      case .declined, .notApplicable, nil: break
      }
    }
    byKind = InterviewKind.allCases.compactMap { kind in
      kinds[kind].map {
        TipKindSkips(tip: tip, kind: kind, skips: Proportion($0.skipped, andNot: $0.done))
      }
    }
  }

  private mutating func count(_ occasion: TipOccasion) {
    switch occasion.result {
    case .done: done += 1
    case .skipped:
      skipped += 1
      lastSkippedAt = lastSkippedAt ?? occasion.startsAt
    case .declined: declined += 1
    case .notApplicable: notApplicable += 1
    case nil: notLoggedIn.append(occasion.interview)
    }
    if occasion.entry.note != nil { notes.append(occasion) }
  }
}

/// How often a tip was skipped in one kind of interview.
public struct TipKindSkips: Sendable, Equatable {
  /// The tip.
  public let tip: ClosingTip
  /// The kind.
  public let kind: InterviewKind
  /// The skips among the interviews in which it was done or skipped.
  public let skips: Proportion
}
