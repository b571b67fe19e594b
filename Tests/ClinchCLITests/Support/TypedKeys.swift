@testable import ClinchCLI

/// Keys written as text: `Dev<left><eraseWord>`.
enum TypedKeys {
  /// The keys that can be written by a name.
  static let named: [String: Keystroke] = [
    "left": .left, "right": .right, "wordLeft": .wordLeft, "wordRight": .wordRight,
    "start": .start, "end": .end, "backspace": .backspace, "delete": .delete,
    "ctrl-d": .deleteOrEnd, "eraseWord": .eraseWord, "eraseBefore": .eraseBefore,
    "eraseAfter": .eraseAfter, "ignored": .ignored,
  ]

  static func keys(_ typed: String) -> [Keystroke] {
    var keys: [Keystroke] = []
    var rest = Substring.UnicodeScalarView(typed.unicodeScalars)
    while let scalar = rest.popFirst() {
      let name = rest.prefix { $0 != ">" }
      if scalar == "<", let key = named[String(Substring(name))] {
        keys.append(key)
        rest = rest[name.endIndex...].dropFirst()
      } else {
        keys.append(.text(scalar))
      }
    }
    return keys
  }
}
