@testable import ClinchCLI
import Testing

@Suite struct LineEditorTests {
  /// A line with `|` where its cursor is, after what is typed: names in `<>` are keys.
  private static func line(_ typed: String) -> String {
    var line = LineEditor()
    for key in TypedKeys.keys(typed) { _ = line.take(key) }
    return line.before + "|" + line.after
  }

  @Test(arguments: [
    ("Dev<left><left>x", "Dx|ev"),
    ("Dev<left><left><left><left>x", "x|Dev"),
    ("Dev<right>x", "Devx|"),
    ("Dev<start>x<end>y", "xDevy|"),
    ("Dev<start><right><backspace>", "|ev"),
    ("Dev<start><backspace>", "|Dev"),
    ("Dev<start><delete>", "|ev"),
    ("Dev<delete>", "Dev|"),
    ("Dev<left><ctrl-d>", "De|"),
    ("Dev<ctrl-d>", "Dev|"),
    ("Dana Lee<left><left><eraseBefore>", "|ee"),
    ("Dana Lee<left><left><eraseAfter>", "Dana L|"),
    ("Dana Lee<eraseWord>", "Dana |"),
    ("Dana Lee  <eraseWord>", "Dana |"),
    ("Dana Lee<left><eraseWord>", "Dana |e"),
    ("  <eraseWord>", "|"),
    ("Dana\u{A0}Lee<eraseWord>", "Dana\u{A0}|"),
    ("Dana Lee<wordLeft>x", "Dana x|Lee"),
    ("Dana Lee<wordLeft><wordLeft><wordLeft>x", "x|Dana Lee"),
    ("Dana Lee<start><wordRight>x<wordRight>y", "Danax Leey|"),
    ("Dev<ignored>", "Dev|"),
  ])
  func `a key does what it does in a shell`(typed: String, line: String) {
    #expect(Self.line(typed) == line)
  }

  @Test(arguments: [
    "接", "é", "e\u{301}", "e\u{301}\u{327}", "👩‍💻", "👨‍👩‍👧‍👦", "🇩🇪", "👍🏽", "❤️", "각",
    "\u{1112}\u{1161}\u{11AB}", "क्षि", "ก็",
    "\u{202E}", "\u{FFFD}",
  ])
  func `a character goes as a whole`(character: String) {
    #expect(Self.line("a\(character)<backspace>") == "a|")
    #expect(Self.line("a\(character)b<left><left><delete>") == "a|b")
    #expect(Self.line("a\(character)b<left><left>x") == "ax|\(character)b")
    #expect(Self.line("a\(character)b<start><right><right>x") == "a\(character)x|b")
  }

  @Test(arguments: [
    // A mark comes to the letter before it, a joiner joins, and flags pair anew.
    ("ab<left>\u{301}", "a\u{301}|b"),
    ("👩💻<left>\u{200D}", "👩‍💻|"),
    ("🇩🇫🇷<start>🇪", "🇪🇩|🇫🇷"),
    ("🇩x🇪<left><backspace>", "🇩🇪|"),
    ("\u{301}<left>a", "a\u{301}|"),
    ("\u{301}<backspace>", "|"),
  ])
  func `the cursor never stands within a character`(typed: String, line: String) {
    #expect(Self.line(typed).unicodeScalars.elementsEqual(line.unicodeScalars))
  }

  @Test func `Enter completes a line wherever the cursor is`() {
    var line = LineEditor()
    for key in TypedKeys.keys("Dev<left>") { _ = line.take(key) }
    #expect(line.take(.enter) == .complete)
    #expect(line.text == "Dev")
  }

  @Test func `Ctrl-D ends the input on an empty line alone`() {
    var line = LineEditor()
    #expect(line.take(.deleteOrEnd) == .ended)
    _ = line.take(.text("x"))
    #expect(line.take(.deleteOrEnd) == .goesOn)
    #expect(line.take(.start) == .goesOn)
    #expect(line.take(.deleteOrEnd) == .goesOn)
    #expect(line.take(.deleteOrEnd) == .ended)
  }
}
