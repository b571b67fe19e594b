@testable import ClinchCLI
import Testing

@Suite struct TabKeyTests {
  /// The keys that are meant, `2` behind a Tab after a Tab.
  private static func meant(_ keys: [(Keystroke, isFollowed: Bool)]) -> [String] {
    var tab = TabKey()
    return keys.flatMap { tab.take($0.0, isFollowed: $0.isFollowed) }.map { key, isRepeated in
      switch key {
      case .tab: isRepeated ? "tab2" : "tab"
      case .text(let scalar): String(scalar)
      default: "\(key)"
      }
    }
  }

  @Test func `a Tab that is pressed completes`() {
    #expect(Self.meant([(.text("a"), false), (.tab, false)]) == ["a", "tab"])
  }

  @Test func `a second one lists`() {
    #expect(Self.meant([(.tab, false), (.tab, false)]) == ["tab", "tab2"])
  }

  @Test func `a letter between them makes the second a first one`() {
    #expect(
      Self.meant([(.tab, false), (.text("a"), false), (.tab, false)]) == ["tab", "a", "tab"])
  }

  @Test func `a Tab before pasted text is a space`() {
    #expect(
      Self.meant([(.text("a"), true), (.tab, true), (.text("b"), false)]) == ["a", " ", "b"])
  }

  @Test(arguments: [Keystroke.enter, .backspace])
  func `a Tab before a key that is typed ahead completes`(key: Keystroke) {
    #expect(Self.meant([(.tab, true), (key, false)]) == ["tab", "\(key)"])
  }

  @Test func `two at once are a first and a second one`() {
    #expect(Self.meant([(.tab, true), (.tab, false)]) == ["tab", "tab2"])
  }
}
