import InterviewModel
import Testing

@Suite struct FisherTests {
  @Test func `the lady tasting tea, who tells three of four, may have guessed`() {
    #expect(isClose(ProportionComparison(3, of: 4, against: 1, of: 4)?.fisherP, to: 34.0 / 70))
  }

  /// Fisher's convictions of twins, as in the examples of R's `fisher.test`: p-value = 0.0005367.
  @Test func `fraternal and identical twins differ as in R's example`() throws {
    let p = try #require(ProportionComparison(2, of: 17, against: 10, of: 13)?.fisherP)
    #expect(abs(p - 0.0005367) <= 0.000_000_05)
  }

  /// `fisher_exact([[a, m - a], [b, n - b]]).pvalue` of SciPy 1.17.1.
  @Test(arguments: [
    (56, 70, 48, 80, 0.012521129749209154), (9, 10, 3, 10, 0.019766611097880443),
    (6, 7, 2, 7, 0.10256410256410256), (5, 56, 0, 29, 0.1606214432094711),
    (10, 10, 0, 20, 3.328339160423118e-08), (10, 10, 0, 10, 1.082508822446903e-05),
    (2, 17, 10, 13, 0.0005367241191434358), (7, 12, 3, 15, 0.05675057208237987),
    (8, 11, 2, 10, 0.029973122852379817), (120, 400, 80, 350, 0.03133523026612639),
    (3, 10, 900, 10_000, 0.05426686810042957), (10, 10_000, 30, 10_000, 0.0021995283424723084),
  ])
  func `p is SciPy's`(a: Int, m: Int, b: Int, n: Int, p: Double) {
    #expect(isClose(ProportionComparison(a, of: m, against: b, of: n)?.fisherP, to: p))
  }

  /// The quotient of two sums of `comb(m, x) * comb(n, a + b - x)` in Python 3, whose integers have
  /// no end, as `float(Fraction(tail, total))`; SciPy strays from it by 2e-15.
  @Test(arguments: [
    (5_100, 5_000, 0.16146929150845807), (5_300, 5_000, 2.329634924112583e-05),
    (6_000, 4_000, 5.386095705146241e-177),
  ])
  func `p of ten thousand against ten thousand is exact`(a: Int, b: Int, p: Double) {
    #expect(isClose(ProportionComparison(a, of: 10_000, against: b, of: 10_000)?.fisherP, to: p))
  }

  @Test func `p is 0 where it is too small for a Double`() {
    #expect(ProportionComparison(10_000, of: 10_000, against: 0, of: 10_000)?.fisherP == 0)
  }

  @Test(arguments: [(0, 10, 0, 20), (10, 10, 20, 20), (0, 1, 0, 1), (0, 10_000, 0, 10_000)])
  func `p is 1 where both are none or both are all`(a: Int, m: Int, b: Int, n: Int) {
    #expect(ProportionComparison(a, of: m, against: b, of: n)?.fisherP == 1)
  }

  @Test func `p of every small table is that of counting all of them in whole numbers`() {
    let wrong = ProportionComparison.all(of: 1...9).filter {
      !isClose($0.fisherP, to: Self.countedP(of: $0))
    }
    #expect(wrong == [])
  }

  @Test func `p lies within 0 and 1 and is the same the other way round`() {
    let wrong = ProportionComparison.all(of: 1...9).filter { comparison in
      guard let p = comparison.fisherP else { return true }
      return !(0...1).contains(p) || !isClose(comparison.swapped.fisherP, to: p)
    }
    #expect(wrong == [])
  }

  /// Fisher's p as the definition has it: of all ways to deal the hits out, those that lead to
  /// counts which no more ways lead to than to these.
  private static func countedP(of comparison: ProportionComparison) -> Double {
    let (first, second) = (comparison.first, comparison.second)
    let hits = first.count + second.count
    let ways = (0...hits).map {
      choose($0, from: first.total) * choose(hits - $0, from: second.total)
    }
    let tail = ways.filter { $0 <= ways[first.count] }.reduce(0, +)
    return Double(tail) / Double(ways.reduce(0, +))
  }

  private static func choose(_ count: Int, from total: Int) -> Int {
    guard count <= total else { return 0 }
    return (0..<count).reduce(1) { ways, step in ways * (total - step) / (step + 1) }
  }
}
