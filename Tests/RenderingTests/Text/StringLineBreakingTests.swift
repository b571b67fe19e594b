import Rendering
import Testing

@Suite struct StringLineBreakingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 10, ["one two"]),
    ("one\ntwo", 10, ["one", "two"]),
    ("one\n\ntwo", 10, ["one", "", "two"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("ab cdefg", 4, ["ab", "cdef", "g"]),
    ("面接テック", 4, ["面接", "テッ", "ク"]),
    ("面接", 1, ["面", "接"]),
    ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
    ("abc", 0, ["a", "b", "c"]),
  ])
  func `text is broken at spaces, long words between characters`(
    _ text: String, _ limit: Int, _ lines: [String]
  ) {
    #expect(text.lines(ofCells: limit) == lines)
  }

  @Test func `without a limit only line feeds break it`() {
    #expect("one two\nthree  four".lines(ofCells: nil) == ["one two", "three  four"])
  }
}
