import Testing

@testable import Rendering

@Suite struct CalendarTextTests {
  @Test(arguments: [
    ("a;b,c\\d", "a\\;b\\,c\\\\d"),
    ("one\ntwo", "one\\ntwo"),
    ("one\r\ntwo", "one\\ntwo"),
    ("one\rtwo", "onetwo"),
    ("a\u{2028}b\u{2029}c", "a\\nb\\nc"),
    ("10:30 \"quoted\"", "10:30 \"quoted\""),
    ("tab\tkept", "tab\tkept"),
    ("\0\u{7}\u{1B}\u{7F}\u{85}\u{9B}", ""),
    (";\u{301},\u{301}\\\u{301}\n\u{301}", "\\;\u{301}\\,\u{301}\\\\\u{301}\\n\u{301}"),
    ("שלום \u{202B}x\u{202C}", "שלום \u{202B}x\u{202C}"),
  ])
  func `a text is escaped scalar by scalar`(text: String, escaped: String) {
    #expect(Array(CalendarText.escaped(text).utf8) == Array(escaped.utf8))
  }

  @Test func `no escaped text holds a control character but tabs`() {
    for text in HostileTexts.known + HostileTexts.random(300) {
      let octets = CalendarText.escaped(text).utf8
      #expect(octets.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) })
    }
  }

  @Test func `every escaped text reads back as what was kept of it`() {
    for text in HostileTexts.known + HostileTexts.random(300) {
      let back = Self.unescaped(CalendarText.escaped(text))
      #expect(Array(back.utf8) == Array(HostileTexts.kept(text).utf8))
    }
  }

  /// RFC 5545 §3.3.11, read the other way round.
  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
