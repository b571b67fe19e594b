internal import Zones

extension Funnel {
  /// Counts the applications that have an interview that was held.
  ///
  /// - Parameters:
  ///   - histories: applications, the earliest first.
  ///   - now: the moment it is about.
  init(_ histories: [ApplicationHistory], at now: Instant) {
    let paths = histories.compactMap { ApplicationPath($0, at: now) }
    stages = Self.stages(paths)
    steps = Self.steps(paths)
    ends = Self.ends(paths)
    sources = Self.sources(paths)
  }

  private static func stages(_ paths: [ApplicationPath]) -> [Stage] {
    let lastRound = paths.map(\.lastRound).max() ?? 0
    guard lastRound > 0 else { return [] }
    let rounds = (1...lastRound).map { round in
      Stage(reached: .round(round), applications: Proportion(of: paths) { $0.lastRound >= round })
    }
    return rounds + [
      Stage(reached: .offer, applications: Proportion(of: paths) { $0.hasOffer }),
      Stage(reached: .accepted, applications: Proportion(of: paths, where: \.isAccepted)),
    ]
  }

  private static func steps(_ paths: [ApplicationPath]) -> [Step] {
    Set(paths.flatMap(\.rounds)).sorted().map { round in
      Step(
        round: round, outcome: AdvancementCount(paths.compactMap { $0.advancement(from: round) }),
        secondsToNext: Distribution(paths.compactMap { $0.secondsToNextRound(after: round) }))
    }
  }

  private static func ends(_ paths: [ApplicationPath]) -> [End] {
    let counts = Dictionary(grouping: paths, by: \.history.application.outcome).mapValues(\.count)
    return (Outcome.allCases.map(Optional.some) + [nil]).compactMap { outcome in
      counts[outcome].map { End(outcome: outcome, applications: $0) }
    }
  }

  private static func sources(_ paths: [ApplicationPath]) -> [Source] {
    Dictionary(grouping: paths) { $0.history.application.source?.foldedKey }
      .map { _, paths in
        Source(
          name: paths[0].history.application.source, applications: paths.count,
          outcome: AdvancementCount(paths.compactMap { $0.advancement(from: $0.firstRound) }),
          offers: Proportion(of: paths, where: \.hasOffer))
      }
      .sorted { ($1.applications, $0.name ?? "") < ($0.applications, $1.name ?? "") }
  }
}
