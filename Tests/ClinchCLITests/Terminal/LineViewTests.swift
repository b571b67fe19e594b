@testable import ClinchCLI
import Rendering
import TestSupport
import Testing

@Suite struct LineViewTests {
  /// A prompt on a terminal, and a line that is drawn after each key.
  private struct Screen {
    var line = LineEditor()
    private(set) var row: TerminalRow
    private var view: LineView
    private let columns: Int
    let margin: Int

    init(prompt: String, columns: Int) throws {
      self.columns = columns
      row = TerminalRow(columns: columns) { $0.cellWidth }
      view = LineView(prompt: prompt, columns: columns)
      try row.show(view.opening)
      margin = row.cursor
    }

    mutating func take(_ key: Keystroke) throws {
      _ = line.take(key)
      try row.show(view.drawing(of: line, columns: columns))
    }

    mutating func drawing(after key: Keystroke) -> String {
      _ = line.take(key)
      return view.drawing(of: line, columns: columns)
    }

    mutating func type(_ typed: String) throws {
      for key in TypedKeys.keys(typed) { try take(key) }
    }

    mutating func showAgain() throws {
      try row.show("\n" + view.openingAndDrawing(of: line, columns: columns))
    }

    /// What is seen, with `|` before the cursor's cell.
    var seen: String {
      var before = row
      guard (try? before.show("\u{1B}[K")) != nil else { return "" }
      let text = row.text(from: margin)
      let cells = row.cursor - margin
      var width = 0
      var seen = ""
      var isMarked = false
      for character in text {
        if width >= cells, !isMarked, character.cellWidth > 0 {
          seen += "|"
          isMarked = true
        }
        seen.append(character)
        width += character.cellWidth
      }
      return isMarked ? seen : seen + String(repeating: "_", count: max(cells - width, 0)) + "|"
    }
  }

  @Test(arguments: [
    ("Dev", "Dev|"),
    ("Dev<left>", "De|v"),
    ("Dev<left>x", "Dex|v"),
    ("Dev<start><delete>", "|ev"),
    ("接接<backspace>", "接|"),
    ("接<backspace>a", "a|"),
    ("a接b<left><backspace>", "a|b"),
    ("👩‍💻x<left><backspace>y", "y|x"),
    ("e\u{301}<backspace>x", "x|"),
    ("a\u{202E}b<left>", "a\\u{202E}|b"),
    ("a <left>", "a|"),
    ("Dev<eraseBefore>", "|"),
  ])
  func `what is seen is the line, with the cursor in it`(typed: String, seen: String) throws {
    var screen = try Screen(prompt: "Role: ", columns: 40)
    try screen.type(typed)
    #expect(screen.seen == seen)
    try screen.showAgain()
    #expect(screen.seen == seen)
  }

  @Test func `a line that is wider than its room scrolls in it`() throws {
    // 6 + 13 cells and the last column, which stays free.
    var screen = try Screen(prompt: "Role: ", columns: 20)
    try screen.type("0123456789abc")
    #expect(screen.seen == "0123456789abc|")
    try screen.type("d")
    #expect(screen.seen == "…9abcd|")
    try screen.type("efghij")
    #expect(screen.seen == "…9abcdefghij|")
    try screen.type("<start>")
    #expect(screen.seen == "|0123456789ab…")
    try screen.type("<wordRight><left><left>")
    #expect(screen.seen == "…fgh|ij")
    try screen.type("<left><left><left><left><left>")
    #expect(screen.seen == "…abc|defghij")
    try screen.type("<eraseAfter>")
    #expect(screen.seen == "0123456789abc|")
  }

  @Test(arguments: [
    (80, "Role: ", 6), (40, "With (Name (Title) <mail>; another): ", 2),
    (80, "With (Name (Title) <mail>; another): ", 37),
    (40, "Something specific from the conversation, for the letter: ", 2),
    (80, "Something specific from the conversation, for the letter: ", 58),
    (20, "会社名とその他の情報を入れてください: ", 2), (30, "Role [Engineer 接]: ", 20), (20, "", 0),
  ])
  func `an answer has a quarter of the line, or one of its own`(
    columns: Int, prompt: String, margin: Int
  ) throws {
    #expect(try Screen(prompt: prompt, columns: columns).margin == margin)
  }

  @Test(arguments: 20...40)
  func `behind a prompt of any width the line stays within the terminal`(columns: Int) throws {
    for width in 0..<columns {
      var screen = try Screen(prompt: String(repeating: "x", count: width), columns: columns)
      try screen.type("0123456789接接接接接接接接接接<start>")
      #expect(screen.row.cursor == screen.margin)
    }
  }

  @Test func `a key that changes nothing draws nothing, and text at the end is only added`() throws
  {
    var screen = try Screen(prompt: "Role: ", columns: 40)
    #expect(screen.drawing(after: .text("D")) == "D")
    #expect(screen.drawing(after: .text("e")) == "e")
    #expect(screen.drawing(after: .ignored) == "")
    #expect(screen.drawing(after: .right) == "")
    #expect(screen.drawing(after: .backspace) == "\r\u{1B}[6CD\u{1B}[K")
    #expect(screen.drawing(after: .left) == "\r\u{1B}[6CD\u{1B}[K\r\u{1B}[6C")
  }

  @Test(arguments: ["\u{301}", "\u{200B}", "\u{200D}"])
  func `what takes no cell by itself has one to be seen in`(text: String) throws {
    var screen = try Screen(prompt: "Role: ", columns: 40)
    try screen.type(text + "x<start>")
    #expect(screen.seen.unicodeScalars.elementsEqual("|◌\(text)x".unicodeScalars))
  }

  @Test(arguments: 0..<40)
  func `after any keys the line is seen around its cursor`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 20...90, using: &generator)
    var screen = try Screen(
      prompt: String(repeating: "接 ", count: Int.random(in: 0...30, using: &generator)),
      columns: columns)
    let pieces =
      [
        "a", "1", " ", "接", "e\u{301}", "\u{301}", "👩", "\u{200D}", "💻", "🇩", "🇪", "\u{202E}",
        "\u{FE0F}",
      ]
      + ["\u{1112}", "\u{1161}", "\u{AD}", "\u{A0}", "\u{85}"]
      + TypedKeys.named.keys.sorted().map { "<\($0)>" } + ["<left>", "<left>", "<right>"]
    for _ in 0..<300 {
      for key in TypedKeys.keys(generator.text(of: pieces, count: 1)) { try screen.take(key) }
      let line = screen.line
      #expect(Array(line.text) == Array(line.before) + Array(line.after))
      #expect(screen.row.cursor < columns)
      let (before, after) = (TerminalText.line(line.before), TerminalText.line(line.after))
      let isSeen = screen.row.shows(before, after, from: screen.margin)
      #expect(isSeen, "\(screen.seen) of \(before)|\(after)")
    }
  }
}
