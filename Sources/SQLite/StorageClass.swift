/// The name of one of SQLite's five storage classes, as `typeof()` would say it in capitals.
package enum StorageClass: String, Sendable, Hashable {
  /// The class of NULL.
  case null = "NULL"
  /// The class of integers.
  case integer = "INTEGER"
  /// The class of floating-point numbers.
  case real = "REAL"
  /// The class of text.
  case text = "TEXT"
  /// The class of octets.
  case blob = "BLOB"
}
