import Rendering
import Testing

@Suite struct TerminalTextTests {
  @Test func `CSV keeps the ends of its lines and shows what else would steer`() {
    #expect(
      TerminalText.csv("a,\u{1B}[2J\r\n\"b\n\u{202E}\",c\rd\r\n")
        == "a,\\u{1B}[2J\r\n\"b\n\\u{202E}\",c\\u{D}d\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"),
    ("\u{1B}\u{301}[31m", "\\u{1B}\u{301}[31m"),
    ("\u{9B}31m", "\\u{9B}31m"),
    ("\0\u{7}\u{7F}", "\\u{0}\\u{7}\\u{7F}"),
    ("a\r\nb", "a\\u{D} b"),
    ("a\n\u{301}b\tc", "a \u{301}b c"),
    ("\u{202E}txt.exe", "\\u{202E}txt.exe"),
    ("a\u{2028}b\u{61C}", "a\\u{2028}b\\u{61C}"),
    ("Zoë 面接 👩\u{200D}💻 ✔\u{FE0F}", "Zoë 面接 👩\u{200D}💻 ✔\u{FE0F}"),
  ])
  func `a line shows what would steer the terminal`(stored: String, shown: String) {
    #expect(Array(TerminalText.line(stored).utf8) == Array(shown.utf8))
  }

  @Test func `a block keeps line feeds and widens tabs`() {
    #expect(TerminalText.block("one\n\ttwo\r\n\u{1B}c") == "one\n    two\\u{D}\n\\u{1B}c")
  }

  /// The list is written out a second time, so that a slip in the first shows.
  @Test func `no steering scalar comes through, whatever follows it`() {
    let steering: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
    ]
    func steers(_ scalar: Unicode.Scalar) -> Bool {
      steering.contains { $0.contains(scalar.value) }
    }
    for scalar in steering.joined().compactMap(Unicode.Scalar.init) {
      for follower in ["", "x", "\u{301}", "\u{200D}", "\n"] {
        let line = TerminalText.line("a\(scalar)\(follower)").unicodeScalars
        let block = TerminalText.block("a\(scalar)\(follower)").unicodeScalars
        #expect(!line.contains(where: steers))
        #expect(!block.contains { $0 != "\n" && steers($0) })
      }
    }
  }

  @Test func `only steering scalars are changed in the first two planes`() {
    let changed = (0...0x1FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .filter { TerminalText.line(String($0)).unicodeScalars.first != $0 }
    #expect(changed.count == 32 + 33 + 1 + 2 + 7 + 4)
  }
}
