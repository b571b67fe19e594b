package import Zones

/// How many applications went from one stage of a search straight to another.
package struct OverviewFlow: Sendable, Equatable {
  /// Where they come from.
  package let from: Stage
  /// Where they go.
  package let to: Stage
  /// How many applications.
  package let applications: Int

  /// A stage of a search.
  package enum Stage: Sendable, Hashable {
    /// Where the owner heard of it; nil: not said.
    case source(String?)
    /// A round of interviews.
    case round(Int)
    /// An offer.
    case offer
    /// The end; nil: still open.
    case end(Outcome?)
  }

  /// The flows of applications that were applied for or have an interview that was held.
  ///
  /// What flows into a round or an offer flows out of it again. One without an interview flows from
  /// its source straight to its offer or end.
  ///
  /// - Parameters:
  ///   - histories: the applications.
  ///   - now: the moment it is about.
  /// - Returns: each flow once, in the order in which applications take it, sources first.
  package static func all(_ histories: [ApplicationHistory], at now: Instant) -> [OverviewFlow] {
    var names: [String: String] = [:]
    let ways = histories.compactMap { ApplicationPath($0, at: now) }.map { path in
      var source = path.history.application.source
      if let written = source {
        source = names[written.foldedKey, default: written]
        names[written.foldedKey] = source
      }
      return path.stages(from: source)
    }
    return flows(along: ways)
  }

  private struct Step: Hashable {
    let from: Stage
    let to: Stage
  }

  private static func flows(along ways: [[Stage]]) -> [OverviewFlow] {
    var counts: [Step: Int] = [:]
    for way in ways {
      for (from, to) in zip(way, way.dropFirst()) {
        counts[Step(from: from, to: to), default: 0] += 1
      }
    }
    return counts.map { OverviewFlow(from: $0.from, to: $0.to, applications: $1) }
      .sorted {
        $0.from.order == $1.from.order ? $0.to.order < $1.to.order : $0.from.order < $1.from.order
      }
  }
}

extension ApplicationPath {
  /// The stages it went through, one after the other.
  fileprivate func stages(from source: String?) -> [OverviewFlow.Stage] {
    [.source(source)] + rounds.map { .round($0) } + (hasOffer ? [.offer] : [])
      + [.end(history.application.outcome)]
  }
}

extension OverviewFlow.Stage {
  /// Where it stands among all stages: by how far it is, then by its name.
  fileprivate var order: (Int, Int, String) {
    switch self {
    case .source(let name): (0, name == nil ? 1 : 0, name ?? "")
    case .round(let number): (1, number, "")
    case .offer: (2, 0, "")
    case .end(let outcome):
      (3, outcome.flatMap { Outcome.allCases.firstIndex(of: $0) } ?? Outcome.allCases.count, "")
    }
  }
}
