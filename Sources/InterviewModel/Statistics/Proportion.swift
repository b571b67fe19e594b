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
