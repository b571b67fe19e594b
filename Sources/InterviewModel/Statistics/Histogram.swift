/// How many numbers fall between named edges.
package struct Histogram: Sendable, Hashable {
  /// The numbers from one edge up to the next.
  package struct Bin: Sendable, Hashable {
    /// The least number that falls in.
    package let from: Int
    /// The least number that is too great for it; nil when none is.
    package let to: Int?
    /// How many numbers fell in.
    package let count: Int
  }

  /// One bin from each edge, by number, empty ones too; the last one has no end.
  package let bins: [Bin]
  /// How many numbers are below the first edge and so in no bin; with the bins they are all
  /// numbers.
  package let below: Int

  /// Sorts numbers into the bins that begin at the edges, which may come in any order.
  package init(_ numbers: some Collection<Int>, edges: some Sequence<Int>) {
    let starts = Set(edges).sorted()
    let ends = starts.dropFirst().map(Optional.some) + [nil]
    bins = zip(starts, ends).map { from, to in
      Bin(
        from: from, to: to,
        count: numbers.count { number in from <= number && to.map { number < $0 } ?? true })
    }
    below = numbers.count - bins.reduce(0) { $0 + $1.count }
  }
}
