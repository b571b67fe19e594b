/// The text of one SQL statement, written as a literal in the source.
///
/// A value typed by a person can never become part of it: it takes no interpolation and no
/// `String`. Values are bound as `Arguments`; a name read from a schema comes in through
/// `identifier(_:)`.
package struct SQL: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The statement as SQLite reads it.
  package let text: String

  /// Takes a literal; `StaticString` is what keeps interpolation from compiling.
  package init(stringLiteral literal: StaticString) {
    self.init(text: literal.description)
  }

  private init(text: String) {
    self.text = text
  }

  /// Returns `name` as a quoted identifier, its double quotes doubled.
  ///
  /// Rule: https://sqlite.org/lang_keywords.html. A name that the schema does not know is an error
  /// when the statement is prepared, never a string, because the connection switches that off.
  package static func identifier(_ name: String) -> SQL {
    var quoted = "\""
    for scalar in name.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return SQL(text: quoted + "\"")
  }

  /// Returns `parts` in their order with `separator` between them.
  package static func joined(_ parts: [SQL], separator: SQL) -> SQL {
    SQL(text: parts.map(\.text).joined(separator: separator.text))
  }

  /// Returns `left` followed by `right`, nothing between them.
  package static func + (left: SQL, right: SQL) -> SQL {
    SQL(text: left.text + right.text)
  }
}
