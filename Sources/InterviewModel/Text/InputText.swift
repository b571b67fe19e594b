/// Text that comes in: made canonical, or refused with what is wrong and where.
///
/// TAB and line breaks count as white space everywhere; every other control character (C0, DEL, C1)
/// is refused. Line breaks are LF, CR, CRLF and what word processors and old systems put in their
/// place: U+000B, U+000C, U+0085, U+2028, U+2029 (Unicode Standard, section 5.8). Bidirectional
/// controls belong to some languages' text and are kept in notes; they are neutralised when text is
/// shown.
package enum InputText {
  /// Reads a name: one line, whose white space is single spaces inside and none at the ends,
  /// without what nobody sees, such as zero-width spaces.
  ///
  /// - Parameters:
  ///   - raw: The text as it came.
  ///   - field: What the name is for, as an error should call it.
  /// - Returns: The name in NFC, with something visible in it.
  /// - Throws: When it holds a control character or nothing visible.
  package static func name(_ raw: String, field: String) throws(InputError) -> String {
    try refuseControls(in: raw, field: field)
    let words = raw.withoutInvisible.unicodeScalars.split { $0.properties.isWhitespace }
    var name = String.UnicodeScalarView()
    for word in words {
      if !name.isEmpty { name.append(" ") }
      name.append(contentsOf: word)
    }
    return try visible(String(name), field: field)
  }

  /// Reads a note or letter: any number of lines, with LF between them and none at the end.
  ///
  /// - Parameters:
  ///   - raw: The text as it came; CRLF counts as one line break, and so does every other one.
  ///   - field: What the text is for, as an error should call it.
  /// - Returns: The text in NFC, its TABs and inner lines as they were, with something visible.
  /// - Throws: When it holds a control character or nothing visible.
  package static func note(_ raw: String, field: String) throws(InputError) -> String {
    try refuseControls(in: raw, field: field)
    var note = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      if scalar.isLineBreak, scalar != "\n" {
        note.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        note.append(scalar)
      }
      previous = scalar
    }
    while note.last == "\n" {
      note.removeLast()
    }
    return try visible(String(note), field: field)
  }

  /// Refuses every control character but TAB and line breaks, and what stands for bytes that are
  /// not UTF-8: the text that was meant is lost.
  ///
  /// - Throws: `InputError`, which names the first of them.
  static func refuseControls(in raw: String, field: String) throws(InputError) {
    let scalars = raw.unicodeScalars
    if let index = scalars.firstIndex(of: "\u{FFFD}") {
      throw InputError(field, "is not valid UTF-8", at: TextPosition(of: index, in: raw))
    }
    guard let index = scalars.firstIndex(where: { $0.isRefusedControl }) else { return }
    throw InputError(
      field, "has the control character \(scalars[index].codePoint)",
      at: TextPosition(of: index, in: raw))
  }

  /// The text in NFC, refused when a reader would see nothing of it.
  private static func visible(_ text: String, field: String) throws(InputError) -> String {
    let isVisible = text.unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
    guard isVisible else { throw InputError(field, "is empty") }
    return text.normalizedNFC
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character that no text may hold.
  fileprivate var isRefusedControl: Bool {
    properties.generalCategory == .control && self != "\t" && !isLineBreak
  }

  /// Whether the scalar ends a line in some program's text.
  fileprivate var isLineBreak: Bool {
    switch self {
    case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
