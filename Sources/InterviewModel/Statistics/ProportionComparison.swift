/// Two shares set against each other.
package struct ProportionComparison: Sendable, Hashable {
  /// The share that is compared.
  package let first: Proportion
  /// The share it is compared with.
  package let second: Proportion

  /// Sets one share against another.
  package init(_ first: Proportion, against second: Proportion) {
    self.first = first
    self.second = second
  }

  /// How much greater the first rate is, between −1 and 1; nil when either is a share of nothing.
  package var difference: Double? {
    guard let firstRate = first.rate, let secondRate = second.rate else { return nil }
    return firstRate - secondRate
  }

  /// Between which values the true difference lies, with 95 % confidence; nil when either is a
  /// share of nothing.
  ///
  /// It is method 10, the hybrid score interval, of R. G. Newcombe, "Interval estimation for the
  /// difference between independent proportions: comparison of eleven methods", Statistics in
  /// Medicine 17 (1998), 873–890: each bound is as far from the difference as the rates are from
  /// those bounds of their Wilson intervals that lead to it, added as the sides of a right
  /// triangle. It contains `difference` and lies within −1 and 1.
  package var interval: Interval? {
    guard let firstRate = first.rate, let firstInterval = first.interval,
      let secondRate = second.rate, let secondInterval = second.interval
    else { return nil }
    let difference = firstRate - secondRate
    return Interval(
      lower: difference
        - Self.hypotenuse(firstRate - firstInterval.lower, secondInterval.upper - secondRate),
      upper: difference
        + Self.hypotenuse(firstInterval.upper - firstRate, secondRate - secondInterval.lower))
  }

  private static func hypotenuse(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }

  /// How probable it is, if the true rates are the same, to get counts that are as improbable as
  /// these or more so: p of Fisher's exact test, two-sided, between 0 and 1; nil when either is a
  /// share of nothing.
  ///
  /// It is 1 when both shares are none or both are all, because no other counts were possible then,
  /// and 0 when it is too small for a `Double`.
  package var fisherP: Double? {
    guard first.total > 0, second.total > 0 else { return nil }
    return FourfoldTable(first, second).fisherP
  }
}

extension ProportionComparison {
  /// The verdicts about two rates.
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
