import Rendering
import Testing

@Suite struct DurationTextTests {
  @Test(arguments: [
    (0, "under a minute"), (59, "under a minute"), (60, "1 min"), (119, "1 min"), (3_599, "59 min"),
    (3_600, "1 h"), (3_659, "1 h"), (3_660, "1 h 1 min"), (7_800, "2 h 10 min"), (18_000, "5 h"),
    (86_399, "23 h 59 min"), (86_400, "1 d"), (89_999, "1 d"), (90_000, "1 d 1 h"),
    (277_140, "3 d 4 h"), (34_560_000, "400 d"),
    (-7_800, "2 h 10 min"), (Int.min, "106751991167300 d 15 h"),
  ])
  func `a span has at most two units`(seconds: Int, text: String) {
    #expect(DurationText.span(seconds) == text)
  }

  @Test(arguments: [
    (0, "now"), (1, "in under a minute"), (-1, "under a minute ago"), (7_800, "in 2 h 10 min"),
    (-18_000, "5 h ago"), (-273_600, "3 d 4 h ago"),
  ])
  func `a moment is seen from now`(seconds: Int, text: String) {
    #expect(DurationText.fromNow(seconds) == text)
  }
}
