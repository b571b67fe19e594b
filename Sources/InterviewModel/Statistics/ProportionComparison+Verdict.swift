extension ProportionComparison {
  /// What can be said about two rates.
  package enum Verdict: String, CaseIterable, Sendable {
    /// One of the shares is of too few to tell.
    case tooFew = "too_few"
    /// They may well be the same.
    case noDifference = "no_difference"
    /// The first one is greater.
    case more
    /// The first one is smaller.
    case less
  }

  /// Below this many on either side there are too few to tell.
  package static let leastTotal = 10

  /// Whether the rates differ, as far as there are enough on both sides to tell.
  ///
  /// Newcombe's interval alone decides: they differ when it does not reach 0. It is what is shown
  /// beside the difference, so that what is said never contradicts the numbers next to it. Fisher's
  /// p asks a stricter question, given how many there were in all, and can be above 0.05 where the
  /// interval stays clear of 0 by little: of 10 against 10, for 4 against 0 (p = 0.087), 6 against
  /// 1 (0.057) and 7 against 2 (0.070).
  package var verdict: Verdict {
    guard min(first.total, second.total) >= Self.leastTotal, let interval else { return .tooFew }
    if interval.lower > 0 { return .more }
    return interval.upper < 0 ? .less : .noDifference
  }
}
