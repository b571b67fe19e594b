package import Zones

/// One tip over several interviews: how often it was done, skipped, declined, and since when.
package struct TipSummary: Sendable, Equatable {
  /// The tip.
  package let tip: ClosingTip
  /// In how many interviews it was carried out.
  package internal(set) var done = 0
  /// In how many it was skipped.
  package internal(set) var skipped = 0
  /// In how many interviews the owner chose not to.
  package internal(set) var declined = 0
  /// In how many it did not apply.
  package internal(set) var notApplicable = 0
  /// The interviews of which nothing is known, the latest first.
  package internal(set) var notLoggedIn: [InterviewID] = []
  /// How many of the latest interviews in a row were skipped, among those done or skipped.
  package internal(set) var streak = 0
  /// When the latest interview began in which it was skipped.
  package internal(set) var lastSkippedAt: Instant?
  /// The results of the latest interviews, the latest first, `historyLength` of them at most.
  package internal(set) var history: [TipResult?] = []
  /// The occasions with a note, the latest first.
  package internal(set) var notes: [TipOccasion] = []
  /// The share of skips by kind of interview, in the order of the kinds; only those that have one.
  package internal(set) var byKind: [TipKindSkips] = []

  /// In how many nothing is known; the five counts sum to the interviews looked at.
  package var notLogged: Int { notLoggedIn.count }
  /// The skips among the interviews in which it was done or skipped.
  package var skips: Proportion { Proportion(skipped, andNot: done) }
  /// The same among the latest interviews alone, `recentLength` of them.
  package var recentSkips: Proportion {
    Proportion(of: history.prefix(Self.recentLength).filter { $0 == .done || $0 == .skipped }) {
      $0 == .skipped
    }
  }
  /// The share of skips, skipped / (done + skipped), between 0 and 1; nil when there is neither.
  package var skipRate: Double? { skips.rate }

  /// How many of the latest interviews are recent.
  package static let recentLength = 5
  /// How many interviews a history reaches back.
  package static let historyLength = 20

  /// Summarises a tip.
  ///
  /// - Parameters:
  ///   - tip: the tip.
  ///   - occasions: each interview looked at, the latest first.
  package init(of tip: ClosingTip, over occasions: some Sequence<TipOccasion>) {
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
package struct TipKindSkips: Sendable, Equatable {
  /// The tip.
  package let tip: ClosingTip
  /// The kind.
  package let kind: InterviewKind
  /// The skips among the interviews in which it was done or skipped.
  package let skips: Proportion
}

/// One tip in one interview that was held: an occasion to follow it.
package struct TipOccasion: Sendable, Equatable {
  /// The interview.
  package let interview: InterviewID
  /// When it began.
  package let startsAt: Instant
  /// How it was held.
  package let kind: InterviewKind
  /// The entry about the tip there.
  package let entry: TipTable.Entry

  /// The result; nil while it is not logged.
  package var result: TipResult? { entry.result }

  /// Creates an occasion.
  package init(
    interview: InterviewID, startsAt: Instant, kind: InterviewKind, entry: TipTable.Entry
  ) {
    self.interview = interview
    self.startsAt = startsAt
    self.kind = kind
    self.entry = entry
  }
}
