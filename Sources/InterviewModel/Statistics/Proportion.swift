/// A share: so many of so many.
package struct Proportion: Sendable, Hashable {
  /// How many have what is asked about; between 0 and `total`.
  package let count: Int
  /// How many were looked at; 0 or more.
  package let total: Int

  /// The share of `count` in `total`; nil unless `0 ≤ count ≤ total`.
  package init?(_ count: Int, of total: Int) {
    guard 0 <= count, count <= total else { return nil }
    self.count = count
    self.total = total
  }

  /// The share of `count` where `rest` more do not have it; less than none counts as none.
  package init(_ count: Int, andNot rest: Int) {
    self.count = max(0, count)
    total = self.count + max(0, rest)
  }

  /// The share of the items that satisfy a condition; 0 of 0 when there are no items.
  package init<Item>(of items: some Sequence<Item>, where hasIt: (Item) -> Bool) {
    var (count, total) = (0, 0)
    for item in items {
      total += 1
      if hasIt(item) { count += 1 }
    }
    self.count = count
    self.total = total
  }

  /// The share as a number between 0 and 1; nil when it is one of nothing.
  package var rate: Double? {
    total == 0 ? nil : Double(count) / Double(total)
  }
}

/// The values between two bounds, both included.
package struct Interval: Sendable, Hashable {
  /// The least value in it.
  package let lower: Double
  /// The greatest value in it; not below `lower`.
  package let upper: Double

  /// Whether a value lies between the bounds or on one of them.
  package func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }
}

extension Proportion {
  /// Between which rates the true one lies, with 95 % confidence; nil for a share of nothing.
  ///
  /// It is the score interval of E. B. Wilson, "Probable inference, the law of succession, and
  /// statistical inference", Journal of the American Statistical Association 22 (1927), 209–212,
  /// without continuity correction: the rates p with `|rate − p| ≤ z √(p (1 − p) / total)`. It
  /// contains `rate` and lies within 0 and 1, begins at exactly 0 when the share is none of many
  /// and ends at exactly 1 when it is all of them.
  package var interval: Interval? {
    guard total > 0 else { return nil }
    return Interval(
      lower: Self.lowerBound(of: count, in: total),
      upper: 1 - Self.lowerBound(of: total - count, in: total))
  }

  /// The smaller solution of Wilson's equation; the greater one is what the rest leaves.
  ///
  /// This is `(x + z²/2 − w) / (n + z²)` with `w = z √(x (n − x) / n + z²/4)`, multiplied above and
  /// below by `x + z²/2 + w`, so that it does not subtract two numbers that are nearly the same.
  private static func lowerBound(of count: Int, in total: Int) -> Double {
    let (x, n) = (Double(count), Double(total))
    let width = z * (x * (n - x) / n + z * z / 4).squareRoot()
    return x / n * (x / (x + z * z / 2 + width))
  }

  /// The standard normal distribution has 95 % of its mass between −z and z.
  private static let z = 1.959963984540054
}
