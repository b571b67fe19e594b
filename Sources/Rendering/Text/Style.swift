/// How a piece of text stands out on a terminal.
package enum Style: Sendable, CaseIterable {
  /// Heavier than the text around it.
  case bold
  /// Fainter than the text around it.
  case dim
  /// For what is overdue or wrong.
  case red
  /// For what went well.
  case green
  /// For what is due.
  case yellow
  /// For names to type and to look for.
  case cyan

  /// The parameter of Select Graphic Rendition (ECMA-48, section 8.3.117).
  var parameter: Int {
    switch self {
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .cyan: 36
    }
  }
}

/// What styles come to in one output stream: escape sequences, or nothing at all.
package struct Palette: Sendable {
  /// Whether styles are shown.
  package let isEnabled: Bool

  /// Creates the palette of a stream that shows styles or does not.
  package init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  /// The text in `style`, and everything after it plain again.
  ///
  /// - Parameters:
  ///   - style: The style; nil for none.
  ///   - text: Text that is safe for a terminal already.
  /// - Returns: The text itself when styles are not shown or there is nothing to show.
  package func apply(_ style: Style?, to text: String) -> String {
    guard isEnabled, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.parameter)m\(text)\u{1B}[0m"
  }
}
