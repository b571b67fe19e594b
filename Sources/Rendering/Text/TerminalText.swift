/// Stored text made fit to be shown on a terminal: nothing in it can steer the terminal.
///
/// What would is shown as `\u{1B}`, the way Swift writes it. The text is for reading, not for
/// reading back: stored text may hold the same signs.
package enum TerminalText {
  /// The text on one line: line feeds and tabs are shown as a space each.
  ///
  /// - Returns: Text without any control character, separator or bidirectional control.
  package static func line(_ text: String) -> String {
    neutralised(text) { $0 == "\n" || $0 == "\t" ? " " : nil }
  }

  /// The text on as many lines as it has: line feeds are kept, tabs are shown as four spaces.
  ///
  /// - Returns: Text without any control character but LF, separator or bidirectional control.
  package static func block(_ text: String) -> String {
    neutralised(text) {
      switch $0 {
      case "\n": "\n"
      case "\t": "    "
      default: nil
      }
    }
  }

  /// CSV with its lines as they end; everything else is as in a block.
  ///
  /// A carriage return is kept where it ends a line: alone it would write over what stands there.
  package static func csv(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { scalars in
      scalars.last == "\r" ? block(String(scalars.dropLast())) + "\r" : block(String(scalars))
    }
    .joined(separator: "\n")
  }

  /// Goes by scalars: a combining mark after ESC makes one `Character` of both and would hide it.
  private static func neutralised(
    _ text: String, showing harmless: (Unicode.Scalar) -> String?
  ) -> String {
    guard text.unicodeScalars.contains(where: \.isSteering) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if !scalar.isSteering {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += harmless(scalar) ?? "\\u{\(scalar.hexadecimal(width: 1))}"
      }
    }
    return shown
  }
}
