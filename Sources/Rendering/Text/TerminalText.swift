/// Stored text made fit to be shown on a terminal: nothing in it can steer the terminal.
///
/// What would is shown as `\u{1B}`, the way Swift writes it. The text is for reading, not for
/// reading back: stored text may hold the same signs.
package enum TerminalText {
  /// The text on one line: line feeds and tabs are shown as a space each.
  ///
  /// Of a text that is too
  /// long to be a name its beginning is shown, and how much more there is: millions of characters
  /// in one place are no entry of anybody's, and take a long time.
  ///
  /// - Returns: Text without any control character, separator or bidirectional control.
  package static func line(_ text: String) -> String {
    neutralised(beginning(of: text)) { $0 == "\n" || $0 == "\t" ? " " : nil }
  }

  /// The text, or what is shown of it.
  private static func beginning(of text: String) -> String {
    guard text.utf8.count > longestLine else { return text }
    let beginning = String(text.unicodeScalars.prefix(longestLine / 4))
    return "\(beginning)… (\(text.utf8.count - beginning.utf8.count) more bytes)"
  }

  /// The most bytes of one line that are shown whole; more than any command takes as one word on
  /// most systems is not needed by far.
  private static let longestLine = 16_384

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
    guard !text.isPlain, text.unicodeScalars.contains(where: \.isSteering) else { return text }
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

extension Unicode.Scalar {
  /// Whether the scalar steers what shows it instead of being shown.
  ///
  /// These are the control characters (C0, DEL, C1), which terminals obey, the line and paragraph
  /// separators, and the controls of the bidirectional algorithm, which reorder the text around
  /// them so that it reads as something else (UTR #36, section 2.3).
  var isSteering: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar's number in capital hexadecimal digits, at least `width` of them.
  func hexadecimal(width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
