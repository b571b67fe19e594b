import Testing

@testable import ClinchCLI

/// Lines of bash, read as far as the cursor, and words put into them.
@Suite struct BashLineTests {
  /// Those of bash where nobody set others.
  private static let breaks = " \t\n\"'@><=;|&(:"

  @Test(arguments: [
    ("clinch show ac", ["clinch", "show"], "ac"),
    ("clinch show ", ["clinch", "show"], ""),
    ("clinch  show   \"Big B", ["clinch", "show"], "Big B"),
    ("clinch log O\\'Ne", ["clinch", "log"], "O'Ne"),
    ("clinch log 'O'\\''Neil' Site", ["clinch", "log", "O'Neil"], "Site"),
    ("clinch log \"a\\\"b \\x\" ", ["clinch", "log", "a\"b \\x"], ""),
    ("clinch log \"\" x", ["clinch", "log", ""], "x"),
    ("clinch --db=x\\ y show", ["clinch", "--db=x y"], "show"),
    ("clinch show 面接", ["clinch", "show"], "面接"),
    ("", [], ""),
  ])
  func `words are parted, and quotes taken off`(line: String, words: [String], typed: String) {
    let line = BashLine(line, breaks: Self.breaks)
    #expect(line.words == words)
    #expect(line.typed == typed)
  }

  @Test(arguments: [
    ("show Bet", "Beta: GmbH", "Beta:\\ GmbH"),
    ("show Beta:", "Beta: GmbH", "\\ GmbH"),
    ("show Beta:\\ G", "Beta: GmbH", "\\ GmbH"),
    ("show \"Be", "Beta: GmbH", "Beta: GmbH"),
    ("show 'Be", "Beta: GmbH", "Beta: GmbH"),
    ("show O", "O'Neil", "O\\'Neil"),
    ("show 'O", "O'Neil", "O'\\''Neil"),
    ("show \"O", "O'Neil", "O'Neil"),
    ("show \"S", "Site $ \"x\" `y`", "Site \\$ \\\"x\\\" \\`y\\`"),
    ("show S", "Site $ (new)", "Site\\ \\$\\ \\(new\\)"),
    ("show \"Y", "Yahoo! US", "Yahoo\"\\!\" US"),
    ("show 'Y", "Yahoo! US", "Yahoo! US"),
    ("show Y", "Yahoo! US", "Yahoo\\!\\ US"),
    ("show \"i", "it's \"so\"", "it's \\\"so\\\"\""),
    ("show 'L", "Levis'", "Levis'\\'''"),
    ("show \"", "!bang", "\"\"\\!\"bang"),
    ("show '", "'s Gravenhage", "''\\''s Gravenhage"),
    ("show --kind=ph", "--kind=phone", "phone"),
    ("show --note=\"Da", "--note=Dana Lee", "Dana Lee"),
    ("show 面", "面接テック", "面接テック"),
    ("show beta:", "Beta: GmbH", "\\ GmbH"),
  ])
  func `a word goes in behind the last break, quoted as the line is`(
    typed: String, word: String, rest: String
  ) {
    #expect(BashLine("clinch " + typed, breaks: Self.breaks).rest(of: word) == rest)
  }

  @Test func `a word that begins otherwise than what is kept cannot go in`() {
    #expect(BashLine("clinch show x:", breaks: Self.breaks).rest(of: "Beta: GmbH") == nil)
  }

  @Test func `where the colon breaks no words, it is part of what is replaced`() {
    #expect(BashLine("clinch show Beta:", breaks: " \t\n").rest(of: "Beta: GmbH") == "Beta:\\ GmbH")
  }
}
