import InterviewModel
import Testing

@Suite struct ProportionComparisonTests {
  /// Newcombe 1998 (the paper in the docstring), table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062), (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1), (10, 10, 0, 10, 0.6075, 1),
  ])
  func `Newcombe's interval is the published one`(
    a: Int, m: Int, b: Int, n: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(ProportionComparison(a, of: m, against: b, of: n)?.interval)
    #expect(abs(interval.lower - lower) <= 0.000_05)
    #expect(abs(interval.upper - upper) <= 0.000_05)
  }

  /// SciPy 1.17.1: `one = binomtest(a, m).proportion_ci(method="wilson")`, `other` that of b and n,
  /// `a/m - b/n - hypot(a/m - one.low, other.high - b/n)` and the same upwards.
  @Test(arguments: [
    (56, 70, 48, 80, 0.052431472402364815, 0.3338726540369059),
    (9, 10, 3, 10, 0.17052272393450302, 0.8090179735354881),
    (6, 7, 2, 7, 0.0582279274823122, 0.8062496375242278),
    (5, 56, 0, 29, -0.03813714790353688, 0.1925600138551116),
    (0, 10, 0, 20, -0.16112515805281935, 0.27753279986288926),
    (10, 10, 0, 20, 0.6790860371419147, 1),
    (10, 10, 0, 10, 0.6075093504305242, 1),
  ])
  func `Newcombe's interval is the one that SciPy's bounds make`(
    a: Int, m: Int, b: Int, n: Int, lower: Double, upper: Double
  ) {
    #expect(
      isClose(ProportionComparison(a, of: m, against: b, of: n)?.interval, to: lower, upper))
  }

  @Test func `the interval contains the difference and lies within −1 and 1`() {
    let wrong = ProportionComparison.all(of: 1...14).filter { comparison in
      guard let difference = comparison.difference, let interval = comparison.interval else {
        return true
      }
      return !interval.contains(difference) || interval.lower < -1 || interval.upper > 1
    }
    #expect(wrong == [])
  }

  @Test func `the other way round, difference, interval and verdict are the opposite`() {
    let wrong = ProportionComparison.all(of: 1...14).filter { comparison in
      let swapped = comparison.swapped
      guard let one = comparison.interval, let other = swapped.interval else { return true }
      return comparison.difference != swapped.difference.map { -$0 }
        || one.lower != -other.upper || one.upper != -other.lower
        || comparison.verdict != Self.opposite(of: swapped.verdict)
    }
    #expect(wrong == [])
  }

  private static func opposite(
    of verdict: ProportionComparison.Verdict
  ) -> ProportionComparison.Verdict {
    switch verdict {
    case .more: .less
    case .less: .more
    case .tooFew, .noDifference: verdict
    }
  }

  @Test(arguments: [(0, 0, 3, 12), (3, 12, 0, 0), (0, 0, 0, 0)])
  func `a share of nothing cannot be compared`(a: Int, m: Int, b: Int, n: Int) throws {
    let comparison = try #require(ProportionComparison(a, of: m, against: b, of: n))
    #expect(comparison.difference == nil)
    #expect(comparison.interval == nil)
    #expect(comparison.fisherP == nil)
    #expect(comparison.verdict == .tooFew)
  }

  @Test(arguments: [
    (9, 9, 0, 10, ProportionComparison.Verdict.tooFew), (10, 10, 0, 9, .tooFew),
    (0, 9, 10_000, 10_000, .tooFew), (10, 10, 0, 10, .more), (0, 10, 10, 10, .less),
    (56, 70, 48, 80, .more), (48, 80, 56, 70, .less), (5, 56, 0, 29, .noDifference),
    (0, 10, 0, 10, .noDifference), (10, 10, 10, 10, .noDifference),
    (5_000, 10_000, 5_000, 10_000, .noDifference), (5_300, 10_000, 5_000, 10_000, .more),
  ])
  func `from ten on either side, rates differ when the interval does not reach 0`(
    a: Int, m: Int, b: Int, n: Int, verdict: ProportionComparison.Verdict
  ) {
    #expect(ProportionComparison(a, of: m, against: b, of: n)?.verdict == verdict)
  }

  @Test(arguments: [(4, 0), (6, 1), (7, 2)])
  func `where Fisher's p is above 0.05 and the interval clear of 0, the interval decides`(
    first: Int, second: Int
  ) throws {
    let comparison = try #require(ProportionComparison(first, of: 10, against: second, of: 10))
    #expect(try #require(comparison.fisherP) > 0.05)
    #expect(comparison.verdict == .more)
  }
}
