internal import Zones

/// How far applications came.
package struct Funnel: Sendable, Equatable {
  /// How many applications came how far: all that were applied for, then the first round.
  package let stages: [Stage]
  /// The rounds that were held with how many went on, the first one first.
  package let steps: [Step]
  /// How applications ended, as far as that occurs; those that are open under nil.
  package let ends: [End]
  /// Where applications came from, those with most of them first.
  package let sources: [Source]

  /// How many applications came how far.
  package struct Stage: Sendable, Equatable {
    /// How far.
    package let reached: Reach
    /// How many of all applications came so far or further.
    package let applications: Proportion
  }

  /// How far an application came.
  package enum Reach: Sendable, Hashable {
    /// No further than anybody who applies.
    case applied
    /// To an interview of this round.
    case round(Int)
    /// To an offer.
    case offer
    /// To one that was accepted.
    case accepted
  }

  /// One round with how many went on from it.
  package struct Step: Sendable, Equatable {
    /// The round.
    package let round: Int
    /// Of the applications that had it, how many went on.
    package let outcome: AdvancementCount
    /// The seconds from its first interview to the first one of the round after it; nil: none.
    package let secondsToNext: Distribution?
  }

  /// How applications ended.
  package struct End: Sendable, Equatable {
    /// The end; nil: still open.
    package let outcome: Outcome?
    /// How many.
    package let applications: Int
  }

  /// The applications of one source with how far they came.
  package struct Source: Sendable, Equatable {
    /// Where the owner heard of them, as written first; nil: not said.
    package let name: String?
    /// How many there are.
    package let applications: Int
    /// How many of them went on from their first round.
    package let outcome: AdvancementCount
    /// How many of them led to an offer.
    package let offers: Proportion
  }
}

extension Funnel {
  /// Counts the applications that were applied for or have an interview that was held.
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
    guard let lastRound = paths.map(\.lastRound).max() else { return [] }
    let rounds = (0..<lastRound).map { $0 + 1 }.map { round in
      Stage(reached: .round(round), applications: Proportion(of: paths) { $0.lastRound >= round })
    }
    let applied = Stage(reached: .applied, applications: Proportion(of: paths) { _ in true })
    return [applied] + rounds + [
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
