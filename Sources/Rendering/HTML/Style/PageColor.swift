/// The colours of a page, by what they are for: two greys, one accent, and red for what is late.
///
/// Contrast is that of WCAG 2.2, level AA: text 4.5 to 1 (1.4.3), what makes a picture or a control
/// 3 to 1 (1.4.11), against the page and against cards.
enum PageColor: String, CaseIterable {
  /// Behind everything.
  case page
  /// Behind each section.
  case card
  /// Text.
  case ink
  /// Text beside the point.
  case quiet
  /// Lines between rows and around cards, which say nothing that the space does not.
  case rule
  /// The part of a bar that is empty.
  case track
  /// Outlines of shapes that are empty.
  case edge
  /// What can be followed, what was done, and the bars.
  case accent
  /// The same behind something, or over a large area.
  case tint
  /// Text on the accent.
  case onAccent = "on-accent"
  /// What is late.
  case late
  /// What is due.
  case due
  /// What was skipped.
  case skip
  /// A sign on what was skipped.
  case onSkip = "on-skip"

  /// Where a page is seen.
  enum Scheme: CaseIterable {
    case light, dark
    /// On paper, in shades of grey.
    case paper
  }

  /// The colour as a number of six hexadecimal digits: red, green, blue.
  func value(in scheme: Scheme) -> UInt32 {
    switch scheme {
    case .light: light
    case .dark: dark
    case .paper: paper
    }
  }

  private var light: UInt32 {
    switch self {
    case .page: 0xF7F6F3
    case .card: 0xFFFFFF
    case .ink: 0x1C1B1A
    case .quiet: 0x676259
    case .rule: 0xE6E2DB
    case .track: 0xEEEBE5
    case .edge: 0x8C867B
    case .accent: 0x0F6B5C
    case .tint: 0xB9D9D2
    case .onAccent: 0xFFFFFF
    case .late: 0xB3261E
    case .due: 0x8F5400
    case .skip: 0xC9502A
    case .onSkip: 0xFFFFFF
    }
  }

  private var dark: UInt32 {
    switch self {
    case .page: 0x131312
    case .card: 0x1D1C1B
    case .ink: 0xECEAE6
    case .quiet: 0xA8A39B
    case .rule: 0x33312E
    case .track: 0x2E2C29
    case .edge: 0x7D776E
    case .accent: 0x4FB8A4
    case .tint: 0x24504A
    case .onAccent: 0x0D1F1B
    case .late: 0xFF8A80
    case .due: 0xF0B35A
    case .skip: 0xE0835E
    case .onSkip: 0x1D1C1B
    }
  }

  private var paper: UInt32 {
    switch self {
    case .page, .card, .tint, .track, .onAccent, .onSkip: 0xFFFFFF
    case .rule: 0xBBBBBB
    case .ink, .quiet, .edge, .accent, .late, .due, .skip: 0x000000
    }
  }

  /// All colours of a scheme, as the rest of the style sheet names them: `--ink: #1C1B1A;`.
  static func declarations(in scheme: Scheme) -> String {
    allCases.map { color in
      let digits = String(color.value(in: scheme), radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: 6 - digits.utf8.count)
      return "--\(color.rawValue): #\(zeros)\(digits);"
    }
    .joined(separator: " ")
  }
}
