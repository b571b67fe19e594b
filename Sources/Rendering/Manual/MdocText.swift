/// Text as the manual page language mdoc(7) takes it.
///
/// argument-parser's own pages lost lines that began with a full stop, and drew complaints from
/// mandoc; this escapes by scalars and breaks lines where mdoc wants them.
enum MdocText {
  /// Lines of running text: each sentence on lines of its own, none longer than 78 characters.
  static func lines(_ text: String) -> [String] {
    sentences(of: text).flatMap { sentence in
      escaped(sentence).lines(ofCells: 78, .betweenWords).map(protected)
    }
  }

  /// Lines that are shown as they are: commands, in which a hyphen is a hyphen.
  static func literal(_ lines: [String]) -> [String] {
    lines.map { protected(escaped($0, isTyped: true)) }
  }

  /// A word behind a macro, in quotes where it needs them.
  ///
  /// - Parameters:
  ///   - text: the word.
  ///   - isTyped: whether people type it, so that its hyphens are those of a keyboard.
  /// - Returns: the word; one that could be a macro or punctuation is kept from being that.
  static func word(_ text: String, isTyped: Bool = false) -> String {
    let word = escaped(text, isTyped: isTyped)
    let isPlain = text.unicodeScalars.allSatisfy { $0 != " " && $0 != "\"" }
    // Macros have two or three letters, and punctuation has one sign.
    let isMacro = text.unicodeScalars.count < 4 && text.unicodeScalars.first != "-"
    let guarded = isMacro ? "\\&" + word : word
    return isPlain ? guarded : "\"" + guarded + "\""
  }

  private static func escaped(_ text: String, isTyped: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "\"": escaped += "\\(dq"
      case "'": escaped += isTyped ? "\\(aq" : "'"
      case "`": escaped += "\\(ga"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      case "-" where isTyped: escaped += "\\-"
      // Not every terminal has it.
      case "…": escaped += "..."
      case " "..."~": escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(scalar.hexadecimal(width: 4))]"
      }
    }
    return escaped
  }

  /// A line that begins like a macro, kept from being one.
  private static func protected(_ line: String) -> String {
    switch line.unicodeScalars.first {
    case ".", "'": "\\&" + line
    default: line
    }
  }

  /// A text parted behind what ends a sentence, as far as signs tell.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isBehindEnd = place > 0 && [".", "?", "!"].contains(scalars[place - 1])
      let begins = place + 1 < scalars.count && scalars[place + 1].properties.isUppercase
      if scalar == " ", isBehindEnd, begins {
        sentences.append(String(sentence))
        sentence = String.UnicodeScalarView()
      } else {
        sentence.append(scalar)
      }
    }
    return sentences + [String(sentence)]
  }
}
