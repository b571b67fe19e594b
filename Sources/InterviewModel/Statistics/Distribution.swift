/// How numbers spread: their range, their median and their quartiles.
package struct Distribution: Sendable, Hashable {
  /// How many numbers there are; 1 or more.
  package let count: Int
  /// The least one.
  package let least: Int
  /// A quarter of the way from the least to the greatest.
  package let lowerQuartile: Int
  /// The middle one; the mean of the middle two where their number is even, rounded down.
  package let median: Int
  /// Three quarters of the way from the least to the greatest.
  package let upperQuartile: Int
  /// The greatest one.
  package let greatest: Int

  /// Describes numbers in any order; nil when there are none.
  package init?(_ numbers: some Sequence<Int>) {
    let sorted = numbers.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return nil }
    count = sorted.count
    self.least = least
    lowerQuartile = Self.quartile(1, of: sorted)
    median = Self.quartile(2, of: sorted)
    upperQuartile = Self.quartile(3, of: sorted)
    self.greatest = greatest
  }

  /// The value that stands so many quarters of the way from the first place to the last, on the
  /// straight line between its neighbours where that is no place, rounded down.
  ///
  /// This is definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages",
  /// The American Statistician 50 (1996), 361–365, the one that R, NumPy and spreadsheets use.
  private static func quartile(_ quarters: Int, of sorted: [Int]) -> Int {
    let (place, rest) = ((sorted.count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
    let below = sorted[place]
    guard rest > 0 else { return below }
    // Bits, and quarters before multiplying, because the gap between two Ints can be wider than
    // Int.
    let gap = UInt(bitPattern: sorted[place + 1] &- below)
    let step = gap / 4 * UInt(rest) + gap % 4 * UInt(rest) / 4
    return below &+ Int(bitPattern: step)
  }
}
