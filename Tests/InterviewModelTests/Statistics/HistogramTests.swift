import InterviewModel
import Testing

@Suite struct HistogramTests {
  private let hours = [0, 5, 24, 24, 30, 47, 48, 200]

  @Test func `a number on an edge is in the bin that begins there`() {
    let histogram = Histogram(hours, edges: [0, 24, 48])
    #expect(histogram.bins.map(\.from) == [0, 24, 48])
    #expect(histogram.bins.map(\.to) == [24, 48, nil])
    #expect(histogram.bins.map(\.count) == [2, 4, 2])
    #expect(histogram.below == 0)
  }

  @Test func `numbers below the first edge are in no bin and counted all the same`() {
    let histogram = Histogram(hours + [-1, .min], edges: [24, 48])
    #expect(histogram.bins.map(\.count) == [4, 2])
    #expect(histogram.below == 4)
  }

  @Test func `edges may come in any order and more than once`() {
    #expect(Histogram(hours, edges: [48, 0, 24, 0]) == Histogram(hours, edges: [0, 24, 48]))
  }

  @Test func `a bin stands where no number fell in`() {
    let histogram = Histogram([], edges: [0, 24])
    #expect(histogram.bins.map(\.count) == [0, 0])
  }

  @Test func `the last bin holds the greatest integer`() {
    #expect(Histogram([.max], edges: [.max]).bins.map(\.count) == [1])
  }

  @Test func `without edges there are no bins`() {
    let histogram = Histogram(hours, edges: [])
    #expect(histogram.bins.isEmpty)
    #expect(histogram.below == 8)
  }
}
