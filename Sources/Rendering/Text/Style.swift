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
