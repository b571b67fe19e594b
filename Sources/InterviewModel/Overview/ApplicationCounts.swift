internal import Zones

/// How many applications there are, how far they came and how they ended.
package struct ApplicationCounts: Sendable, Equatable {
  /// All of them.
  package let applied: Int
  /// Those with an interview that was held.
  package let interviewed: Int
  /// Those with an offer; who accepted or declined had one, logged or not.
  package let offered: Int
  /// Those that are open.
  package let open: Int
  private let ended: [Outcome: Int]

  /// Counts the applications that were applied for or have an interview that was held.
  ///
  /// - Parameters:
  ///   - histories: applications.
  ///   - now: the moment it is about.
  init(_ histories: [ApplicationHistory], at now: Instant) {
    let paths = histories.compactMap { ApplicationPath($0, at: now) }
    applied = paths.count
    interviewed = paths.count { $0.hasInterview }
    offered = paths.count { $0.hasOffer }
    let outcomes = paths.compactMap(\.history.application.outcome)
    open = paths.count - outcomes.count
    ended = Dictionary(outcomes.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Those that ended so.
  package subscript(outcome: Outcome) -> Int { ended[outcome, default: 0] }
}
