import TestSupport

/// Texts that break programs which do not write calendars with care, and made-up ones of the same
/// stuff; the same in every run.
enum HostileTexts {
  static let known = [
    "", " ", "plain", "a\r\nBEGIN:VEVENT\r\nSUMMARY:injected", "a;b,c\\d:e\"f",
    "\\n is not a break",
    "a;\u{301}b,\u{301}c\\\u{301}d\n\u{301}e", "\u{301}starts with a mark", "\r\n\u{301}",
    "tab\there", "bell\u{7} escape\u{1B}[31m delete\u{7F} next line\u{85} C1\u{9B}",
    "line\u{2028}paragraph\u{2029}end", "שלום עולם, حسن; علي", "\u{202E}reversed\u{202C}",
    "👨‍👩‍👧‍👦👩🏽‍💻🏳️‍🌈" + String(repeating: "👨‍👩‍👧‍👦", count: 40), "Müller & Söhne, 面接; 株式会社",
    String(repeating: "x", count: 500), String(repeating: "é", count: 500),
    String(repeating: "界", count: 500), String(repeating: ";", count: 200),
    "a" + String(repeating: "\u{301}", count: 300), String(repeating: "e\u{301}", count: 100),
    "END:VCALENDAR", ":", ";VALUE=DATE:20260101", "{{name}}", "\0",
  ]

  /// Texts put together at random from what matters to the format.
  static func random(_ count: Int, seed: UInt64 = 7) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let length = Int.random(in: 0..<160, using: &generator)
      return generator.text(of: stuff, count: length)
    }
  }

  private static let stuff = [
    ";", ",", "\\", "\n", "\r", "\t", ":", "\"", "\u{301}", "\u{200D}", "\u{FE0F}", "👩", "🏽", "界",
    "é", "x", " ", "\u{2028}", "\u{7}", "\u{9B}", "ש", "\u{202E}", "\0", "word",
  ]

  /// What is left of a text in a calendar: no controls but tabs and line breaks.
  static func kept(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2028, 0x2029: kept.append("\n")
      case 0x09, 0x0A: kept.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }
}
