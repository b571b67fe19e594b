import InterviewModel
import Testing

@testable import Rendering

@Suite struct ProportionWordsTests {
  @Test func `a share stands with what it is a share of`() throws {
    #expect(try #require(Proportion(9, of: 12)).words == "9 of 12 (75%)")
    #expect(try #require(Proportion(0, of: 0)).words == "0 of 0")
  }

  @Test(arguments: [(0.0, "0"), (0.004, "0"), (0.25, "+25"), (-0.031, "−3"), (1, "+100")])
  func `a difference has its sign`(difference: Double, words: String) {
    #expect(Interval.points(difference) == words)
  }

  @Test(arguments: [
    (1.0, "1.00"), (0.0449, "0.04"), (0.5, "0.50"), (0.004, "< 0.01"), (0.0099, "< 0.01"),
    (0.01, "0.01"),
  ])
  func `a probability has two decimals`(value: Double, words: String) {
    #expect(ProportionComparison.probability(value) == words)
  }
}
