import Rendering
import Testing

@Suite struct PaletteTests {
  @Test(arguments: [
    (Style.bold, "\u{1B}[1mx\u{1B}[0m"), (.dim, "\u{1B}[2mx\u{1B}[0m"),
    (.red, "\u{1B}[31mx\u{1B}[0m"), (.green, "\u{1B}[32mx\u{1B}[0m"),
    (.yellow, "\u{1B}[33mx\u{1B}[0m"), (.cyan, "\u{1B}[36mx\u{1B}[0m"),
  ])
  func `an enabled palette wraps text in its style`(style: Style, styled: String) {
    #expect(Palette(isEnabled: true).apply(style, to: "x") == styled)
  }

  @Test(arguments: Style.allCases)
  func `a disabled palette adds nothing`(style: Style) {
    #expect(Palette(isEnabled: false).apply(style, to: "x") == "x")
  }

  @Test func `no style and no text stay as they are`() {
    #expect(Palette(isEnabled: true).apply(nil, to: "x") == "x")
    #expect(Palette(isEnabled: true).apply(.bold, to: "") == "")
  }
}
