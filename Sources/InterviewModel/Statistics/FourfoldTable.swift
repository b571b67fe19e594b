/// The four counts of two shares, and how probable they are among those with the same sums.
///
/// Counts with the same sums follow the hypergeometric distribution. Each probability is had from
/// its neighbour's, outward from the greatest one, which counts as 1: without factorials, so that
/// nothing overflows, and what is too small to matter vanishes.
struct FourfoldTable {
  private var firstHits: Int
  private var firstMisses: Int
  private var secondHits: Int
  private var secondMisses: Int

  init(_ first: Proportion, _ second: Proportion) {
    firstHits = first.count
    firstMisses = first.total - first.count
    secondHits = second.count
    secondMisses = second.total - second.count
  }

  /// The sum of the probabilities of all tables that are as probable as this one or less.
  ///
  /// This is the two-sided p of R. A. Fisher's exact test (The Design of Experiments, 1935, chapter
  /// II). Two probabilities that differ by less than one in ten million, as in R's `fisher.test`,
  /// are equal but for rounding.
  var fisherP: Double {
    let shift = shiftToMode
    let mode = shifted(by: shift)
    let (above, below) = (mode.weightsUpward, mode.swapped.weightsUpward)
    let side = shift > 0 ? below : above
    // One so improbable that its weight is not in the list is beyond what a Double can tell.
    let weight = side.indices.contains(abs(shift)) ? side[abs(shift)] : 0
    let weights = above + below.dropFirst()
    let tail = weights.filter { $0 <= weight * (1 + 1e-7) }
    return Self.sum(tail) / Self.sum(weights)
  }

  /// By how many first hits the most probable table has more than this one.
  private var shiftToMode: Int {
    // Doubles, because the product can be wider than Int; close to the mode is close enough.
    let (a, b) = (Double(firstHits), Double(firstMisses))
    let (c, d) = (Double(secondHits), Double(secondMisses))
    let mode = ((a + b + 1) * (a + c + 1) / (a + b + c + d + 2)).rounded(.down)
    let greatest = min(firstMisses, secondHits)
    let least = -min(firstHits, secondMisses)
    return max(least, min(greatest, Int(exactly: mode - a) ?? greatest))
  }

  /// The table of the same sums with so many more first hits.
  private func shifted(by shift: Int) -> FourfoldTable {
    var table = self
    table.firstHits += shift
    table.firstMisses -= shift
    table.secondHits -= shift
    table.secondMisses += shift
    return table
  }

  /// The table with its two shares the other way round.
  private var swapped: FourfoldTable {
    var table = self
    (table.firstHits, table.secondHits) = (secondHits, firstHits)
    (table.firstMisses, table.secondMisses) = (secondMisses, firstMisses)
    return table
  }

  /// How many times as probable as this table the one with one more first hit is; 0 when there is
  /// none.
  private var ratioOfNext: Double {
    Double(firstMisses) * Double(secondHits)
      / ((Double(firstHits) + 1) * (Double(secondMisses) + 1))
  }

  /// How many times as probable as this table it is itself, the one with one more first hit, and so
  /// on, while a `Double` holds it at full precision.
  private var weightsUpward: [Double] {
    var weights: [Double] = []
    var (table, weight) = (self, 1.0)
    while weight >= .leastNormalMagnitude {
      weights.append(weight)
      weight *= table.ratioOfNext
      table = table.shifted(by: 1)
    }
    return weights
  }

  private static func sum(_ weights: [Double]) -> Double {
    weights.reduce(0, +)
  }
}
