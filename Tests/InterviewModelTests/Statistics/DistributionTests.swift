import InterviewModel
import Testing

@Suite struct DistributionTests {
  @Test func `no numbers have no distribution`() {
    #expect(Distribution([]) == nil)
  }

  @Test func `one number is all of it`() throws {
    let distribution = try #require(Distribution([7]))
    #expect(distribution.count == 1)
    #expect((distribution.least, distribution.greatest) == (7, 7))
    #expect(distribution.median == 7)
    #expect((distribution.lowerQuartile, distribution.upperQuartile) == (7, 7))
  }

  /// `[floor(quantile(numbers, q)) for q in (0.25, 0.5, 0.75)]` of NumPy 2.4.6, whose default is
  /// the method "linear", type 7.
  @Test(arguments: [
    ([1, 2], 1, 1, 1), ([3, 1, 2], 1, 2, 2), ([1, 2, 3, 4], 1, 2, 3), ([50, 1, 2, 40], 1, 21, 42),
    ([-5, -4], -5, -5, -5), ([10, 20, 30, 40, 50, 60], 22, 35, 47),
    ([2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5], 2, 4, 8), ([-7, -3, 0, 4, 9, 11], -3, 2, 7),
  ])
  func `median and quartiles are NumPy's, rounded down`(
    numbers: [Int], lower: Int, median: Int, upper: Int
  ) throws {
    let distribution = try #require(Distribution(numbers))
    #expect(distribution.lowerQuartile == lower)
    #expect(distribution.median == median)
    #expect(distribution.upperQuartile == upper)
  }

  @Test func `the order of the numbers does not matter`() {
    #expect(Distribution([9, -3, 4, 4]) == Distribution([4, -3, 9, 4]))
    #expect(Distribution([9, -3, 4, 4])?.least == -3)
    #expect(Distribution([9, -3, 4, 4])?.greatest == 9)
    #expect(Distribution([9, -3, 4, 4])?.count == 4)
  }

  @Test func `the least and the greatest integer are apart by more than an integer holds`() throws {
    let distribution = try #require(Distribution([.max, .min]))
    #expect(distribution.median == -1)
    #expect(distribution.lowerQuartile == -(1 << 62) - 1)
    #expect(distribution.upperQuartile == (1 << 62) - 1)
  }
}
