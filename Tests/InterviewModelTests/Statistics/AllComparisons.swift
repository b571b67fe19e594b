import InterviewModel

extension Proportion {
  /// Every share of `totals`.
  static func all(of totals: ClosedRange<Int>) -> [Proportion] {
    totals.flatMap { total in (0...total).compactMap { Proportion($0, of: total) } }
  }
}

extension ProportionComparison {
  /// Every share of `totals` against every other one and itself.
  static func all(of totals: ClosedRange<Int>) -> [ProportionComparison] {
    let shares = Proportion.all(of: totals)
    return shares.flatMap { first in shares.map { ProportionComparison(first, against: $0) } }
  }

  /// The same shares the other way round.
  var swapped: ProportionComparison {
    ProportionComparison(second, against: first)
  }

  /// `firstCount` of `firstTotal` against `secondCount` of `secondTotal`; nil when there are no
  /// such shares.
  init?(_ firstCount: Int, of firstTotal: Int, against secondCount: Int, of secondTotal: Int) {
    guard let first = Proportion(firstCount, of: firstTotal),
      let second = Proportion(secondCount, of: secondTotal)
    else { return nil }
    self.init(first, against: second)
  }
}
