import Rendering
import Testing

@Suite struct StringWrappingTests {
  @Test(arguments: [
    (20, ["one two three four"]), (18, ["one two three four"]), (17, ["one two three", "four"]),
    (8, ["one two", "three", "four"]), (3, ["one", "two", "three", "four"]),
  ])
  func `lines are broken between words`(width: Int, lines: [String]) {
    #expect("one two three four".lines(ofCells: width, .betweenWords) == lines)
  }

  @Test func `words are measured in cells`() {
    #expect("面接 面接 面接".lines(ofCells: 9, .betweenWords) == ["面接 面接", "面接"])
  }

  @Test func `text that fits keeps its spaces`() {
    #expect("  a   b".lines(ofCells: 7, .betweenWords) == ["  a   b"])
  }
}
