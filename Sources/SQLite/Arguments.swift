/// The values bound to a statement's parameters: in order (`[1, "x"]`) or by name (`[":id": 1]`).
///
/// They are checked against the statement before it runs: a value too few or too many and a name
/// missing, unknown or given twice are errors that state what was given and what is expected.
package struct Arguments: Sendable {
  let form: ArgumentForm

  /// Takes values in the order of the statement's parameters.
  package init(_ values: [SQLite.Value]) {
    form = .positional(values)
  }

  /// Takes values by the name of their parameter, its `:`, `@` or `$` included.
  package init(named values: [String: any SQLiteBindable]) {
    form = .named(values.map { (name: $0.key, value: $0.value.sqliteValue) })
  }
}

extension Arguments: ExpressibleByArrayLiteral {
  /// Takes values in the order of the statement's parameters.
  package init(arrayLiteral elements: any SQLiteBindable...) {
    form = .positional(elements.map(\.sqliteValue))
  }
}

extension Arguments: ExpressibleByDictionaryLiteral {
  /// Takes values by the name of their parameter, its `:`, `@` or `$` included.
  package init(dictionaryLiteral elements: (String, any SQLiteBindable)...) {
    form = .named(elements.map { (name: $0.0, value: $0.1.sqliteValue) })
  }
}

/// How values are matched with a statement's parameters.
///
/// Not a part of `Arguments`, inside which `Value` is what the elements of its literals are.
enum ArgumentForm: Sendable {
  case positional([Value])
  case named([(name: String, value: Value)])
}
