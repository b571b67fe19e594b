/// A text as it is typed in a shell, for commands that people copy.
package enum ShellWord {
  /// The text in quotes, in which a shell changes nothing; as it is where it needs none.
  ///
  /// Double quotes where they do; single ones where a sign in it means something between those too.
  package static func quoted(_ text: String) -> String {
    if !text.isEmpty, text.unicodeScalars.allSatisfy(isPlain) { return text }
    let steers = text.unicodeScalars.contains { ["\"", "$", "`", "\\", "!"].contains($0) }
    guard steers else { return "\"\(text)\"" }
    let escaped = text.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }
    return "'\(escaped.joined())'"
  }

  /// An option with its value as they are typed, joined where the value would be taken for an
  /// option itself.
  package static func option(_ name: String, _ value: String) -> String {
    "\(name)\(value.utf8.first == UInt8(ascii: "-") ? "=" : " ")\(quoted(value))"
  }

  /// Arguments of a command as they are typed, behind `--` where one of them would be taken for an
  /// option.
  package static func operands(_ texts: String...) -> String {
    let isDashed = texts.contains { $0.utf8.first == UInt8(ascii: "-") && $0.utf8.count > 1 }
    return ((isDashed ? ["--"] : []) + texts.map(quoted)).joined(separator: " ")
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ",", ":", "/", "=", "@", "%", "+": true
    case "\0"..."\u{7F}": false
    default: scalar.properties.isAlphabetic
    }
  }
}
