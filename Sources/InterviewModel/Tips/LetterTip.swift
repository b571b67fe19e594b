package import Zones

/// The result of the letter tip, as it follows from an interview's letters.
package enum LetterTip {
  /// One letter, as far as the tip is concerned.
  package struct Letter: Sendable, Equatable {
    /// From when on it is overdue.
    package let limit: Instant
    /// How it was finished; nil while it is owed.
    package let manner: Settlement.Manner?

    /// Creates a letter.
    package init(limit: Instant, manner: Settlement.Manner?) {
      self.limit = limit
      self.manner = manner
    }
  }

  /// The result at `now`; nil, not logged, without letters and while one is owed inside its window.
  ///
  /// After that it is skipped when one is owed at or past its limit, declined when all were waived,
  /// else done. A letter that was sent late is done; one that became void does not count.
  package static func result(of letters: some Sequence<Letter>, at now: Instant) -> TipResult? {
    let counting = letters.filter { $0.manner != .void }
    let owed = counting.filter { $0.manner == nil }
    if counting.isEmpty || owed.contains(where: { now < $0.limit }) { return nil }
    if !owed.isEmpty { return .skipped }
    return counting.allSatisfy { $0.manner == .waived } ? .declined : .done
  }
}
