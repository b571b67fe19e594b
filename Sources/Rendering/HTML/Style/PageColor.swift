/// The colours of a page, by what they are for.
///
/// Contrast is that of WCAG 2.2, level AA: text 4.5 to 1 (1.4.3), what makes a picture or a control
/// 3 to 1 (1.4.11), against the page and against what is raised from it.
enum PageColor: String, CaseIterable {
  /// Behind everything.
  case page
  /// Behind what stands apart: heads of tables, figures.
  case raised
  /// Text.
  case ink
  /// Text beside the point.
  case quiet
  /// Borders, axes, and shapes that are empty.
  case edge
  /// Lines between the rows of a table, which say nothing that the rows do not.
  case rule
  /// What can be followed, and where the keyboard is.
  case link
  /// What was done, or went well.
  case good
  /// What was skipped, is overdue, or went wrong.
  case bad
  /// What is due, or was decided against.
  case fair

  /// Where a page is seen.
  enum Scheme: CaseIterable {
    case light, dark
    /// On paper, in black and white.
    case paper
  }

  /// The colour as a number of six hexadecimal digits: red, green, blue.
  func value(in scheme: Scheme) -> UInt32 {
    switch scheme {
    case .light: light
    case .dark: dark
    case .paper: self == .page || self == .raised ? 0xFFFFFF : 0x000000
    }
  }

  private var light: UInt32 {
    switch self {
    case .page: 0xFFFFFF
    case .raised: 0xF4F6F8
    case .ink: 0x1B1F24
    case .quiet: 0x56606C
    case .edge: 0x7B8794
    case .rule: 0xD5DAE0
    case .link: 0x0B57D0
    case .good: 0x1A6E58
    case .bad: 0xB3261E
    case .fair: 0x7A4B00
    }
  }

  private var dark: UInt32 {
    switch self {
    case .page: 0x14171A
    case .raised: 0x1D2126
    case .ink: 0xE6E9ED
    case .quiet: 0xA9B2BC
    case .edge: 0x77828E
    case .rule: 0x343B43
    case .link: 0x8AB4F8
    case .good: 0x5CC8A8
    case .bad: 0xFF8F85
    case .fair: 0xE8B55A
    }
  }

  /// All colours of a scheme, as the rest of the style sheet names them: `--ink: #1B1F24;`.
  static func declarations(in scheme: Scheme) -> String {
    allCases.map { color in
      let digits = String(color.value(in: scheme), radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: 6 - digits.utf8.count)
      return "--\(color.rawValue): #\(zeros)\(digits);"
    }
    .joined(separator: " ")
  }
}
