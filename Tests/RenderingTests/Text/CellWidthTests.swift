import Rendering
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("Acme", 4), (" ", 1), ("~", 1),
    ("面接", 4), ("株式会社", 8), ("ｱ", 1), ("Ａ", 2), ("。", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1112}\u{D7B0}\u{D7CB}", 2), ("𠮷", 2), ("☰", 2),
  ])
  func `East Asian text takes the cells of its width`(text: String, cells: Int) {
    #expect(text.cellWidth == cells)
  }

  @Test(arguments: [
    ("👩\u{200D}💻", 2), ("👩\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("👍🏽", 2), ("🫠", 2),
    ("🇩🇪", 2), ("🇩", 2), ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2),
    ("✔", 1), ("✔\u{FE0F}", 2), ("❤\u{FE0F}\u{200D}🔥", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("1\u{20E3}", 1), ("a\u{FE0F}", 1), ("©", 1), ("©\u{FE0F}", 2), ("⌚", 2), ("👩💻", 4),
  ])
  func `an emoji takes two cells, a symbol one unless it is asked for as emoji`(
    text: String, cells: Int
  ) {
    #expect(text.cellWidth == cells)
  }

  @Test(arguments: [
    ("\u{E9}", 1), ("e\u{301}", 1), ("か\u{3099}", 2), ("q\u{323}\u{307}\u{301}", 1),
    ("\u{301}", 0), ("กำ", 2), ("กั", 1), ("कि", 2), ("क\u{94D}ष", 2),
  ])
  func `a mark takes no cell unless it spaces`(text: String, cells: Int) {
    #expect(text.cellWidth == cells)
  }

  @Test(arguments: [
    ("\u{200B}", 0), ("\u{200D}", 0), ("\u{2060}", 0), ("\u{FEFF}", 0), ("\u{AD}", 1),
    ("\u{1B}", 0), ("\n", 0), ("\r\n", 0), ("\u{7F}", 0), ("\u{85}", 0), ("\u{2028}", 0),
  ])
  func `what is invisible takes no cell`(text: String, cells: Int) {
    #expect(text.cellWidth == cells)
  }

  @Test(arguments: ["…", "—", "“", "€", "ß", "Ω", "Ж", "ש", "±", "𝒜", "⸻", "\u{A0}"])
  func `every other character takes one cell, of ambiguous width too`(text: String) {
    #expect(text.cellWidth == 1)
  }
}
