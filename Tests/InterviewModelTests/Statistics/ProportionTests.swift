import InterviewModel
import Testing

@Suite struct ProportionTests {
  @Test(arguments: [(-1, 3), (4, 3), (1, 0), (0, -1), (-2, -1), (.min, .max)])
  func `there is no share of less than none, of more than all or of less than nothing`(
    count: Int, total: Int
  ) {
    #expect(Proportion(count, of: total) == nil)
  }

  @Test func `what has it and what has not make the total`() {
    #expect(Proportion(2, andNot: 3) == Proportion(2, of: 5))
    #expect(Proportion(-1, andNot: -1) == Proportion(0, of: 0))
  }

  @Test func `the rate is the count over the total`() {
    #expect(Proportion(3, of: 4)?.rate == 0.75)
    #expect(Proportion(0, of: 7)?.rate == 0)
    #expect(Proportion(.max, of: .max)?.rate == 1)
  }

  @Test func `a share of nothing has neither rate nor interval`() throws {
    let nothing = try #require(Proportion(0, of: 0))
    #expect(nothing.rate == nil)
    #expect(nothing.interval == nil)
  }

  @Test func `items are counted that satisfy the condition`() {
    #expect(Proportion(of: [5, 12, 7, 20], where: { $0 >= 10 }) == Proportion(2, of: 4))
    #expect(Proportion(of: [Int](), where: { _ in true }) == Proportion(0, of: 0))
  }

  /// Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
  /// methods", Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `Wilson's interval is the published one`(
    count: Int, total: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(Proportion(count, of: total)?.interval)
    #expect(abs(interval.lower - lower) <= 0.000_05)
    #expect(abs(interval.upper - upper) <= 0.000_05)
  }

  /// `binomtest(count, total).proportion_ci(method="wilson")` of SciPy 1.17.1.
  @Test(arguments: [
    (81, 263, 0.2552885198782742, 0.36620957698280004),
    (15, 148, 0.06238639953073629, 0.16048724172330803),
    (0, 20, 0, 0.16112515805281935),
    (1, 29, 0.006113214292762667, 0.17175521879320282),
    (20, 20, 0.8388748419471808, 1),
    (0, 1, 0, 0.7934506856227626),
    (1, 1, 0.20654931437723745, 1),
    (1, 2, 0.09453120573423074, 0.9054687942657693),
    (5, 10, 0.236593090512564, 0.7634069094874361),
    (3, 7, 0.1582198552514697, 0.7495416354723428),
    (0, 10_000, 0, 0.00038399837067659573),
    (1, 10_000, 1.765267360112231e-05, 0.0005662688974013381),
    (5_000, 10_000, 0.49020206181540477, 0.5097979381845952),
    (9_999, 10_000, 0.9994337311025987, 0.9999823473263989),
    (10_000, 10_000, 0.9996160016293234, 1),
  ])
  func `Wilson's interval is SciPy's`(count: Int, total: Int, lower: Double, upper: Double) {
    #expect(isClose(Proportion(count, of: total)?.interval, to: lower, upper))
  }

  @Test func `the interval of none of many begins at 0 and that of all ends at 1, exactly`() {
    for total in [1, 2, 3, 7, 10, 29, 148, 9_999, 10_000, 1_000_003] {
      #expect(Proportion(0, of: total)?.interval?.lower == 0)
      #expect(Proportion(total, of: total)?.interval?.upper == 1)
    }
  }

  @Test func `the interval contains the rate and lies within 0 and 1`() {
    let shares = Proportion.all(of: 1...60) + Proportion.all(of: 9_999...10_000)
    let wrong = shares.filter { share in
      guard let rate = share.rate, let interval = share.interval else { return true }
      return !interval.contains(rate) || interval.lower < 0 || interval.upper > 1
    }
    #expect(wrong == [])
  }

  @Test func `an interval contains its bounds and nothing outside`() throws {
    let interval = try #require(Proportion(3, of: 7)?.interval)
    #expect(interval.contains(interval.lower))
    #expect(interval.contains(interval.upper))
    #expect(!interval.contains(interval.lower.nextDown))
    #expect(!interval.contains(interval.upper.nextUp))
  }
}
