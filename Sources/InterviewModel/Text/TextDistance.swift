/// How many slips of typing lie between two words, and which known word was probably meant.
package enum TextDistance {
  /// The names that `typed` is probably a slip for, the nearest first.
  ///
  /// - Parameters:
  ///   - typed: A word that is none of the names.
  ///   - names: What there is to choose from; among equally near ones their order is kept.
  /// - Returns: At most three names. One slip is allowed for every three characters typed, one at
  ///   least, but not every character may be a slip. Case and accents are no slip.
  package static func nearest(to typed: String, among names: [String]) -> [String] {
    let typed = Array(typed.folded.unicodeScalars)
    let tolerance = max(1, typed.count / 3)
    let near = names.enumerated()
      .map { (slips: slips(from: typed, to: Array($1.folded.unicodeScalars)), place: $0, name: $1) }
      .filter { $0.slips <= tolerance && $0.slips < typed.count }
      .sorted { ($0.slips, $0.place) < ($1.slips, $1.place) }
    return near.prefix(3).map(\.name)
  }

  /// The optimal string alignment distance: the least number of insertions, deletions,
  /// substitutions and swaps of neighbours, where no scalar is changed twice.
  ///
  /// Row by row through the usual matrix; only the last two rows are kept. Formula: Boytsov,
  /// "Indexing methods for approximate dictionary searching" (2011), section 2.2.
  static func slips(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) -> Int {
    var rowBefore: [Int] = []
    var row = Array(0...new.count)
    for i in old.indices {
      var next = [i + 1]
      for j in new.indices {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (old[i] == new[j] ? 0 : 1))
        if i > 0, j > 0, old[i] == new[j - 1], old[i - 1] == new[j] {
          least = min(least, rowBefore[j - 1] + 1)
        }
        next.append(least)
      }
      (rowBefore, row) = (row, next)
    }
    return row[new.count]
  }
}
