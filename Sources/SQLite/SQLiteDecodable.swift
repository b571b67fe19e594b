/// A type that is read from a stored value, strictly by its storage class.
///
/// SQLite itself would convert (the text `abc` reads as the integer 0); here nothing is guessed:
///
/// | type               | read from                | refused                                  |
/// |--------------------|--------------------------|------------------------------------------|
/// | `Int64`, `Int`     | INTEGER                  | REAL, TEXT; what the type cannot hold    |
/// | `Bool`             | INTEGER                  | all but 0 and 1                          |
/// | `Double`           | REAL, INTEGER            | an integer that a double cannot hold     |
/// | `String`           | TEXT                     | numbers, BLOB                            |
/// | `[UInt8]`          | BLOB                     | TEXT                                     |
/// | `Optional`         | NULL, or as the wrapped  |                                          |
/// | `RawRepresentable` | as its raw value         | a raw value the type does not know       |
/// | `Value`            | everything               |                                          |
package protocol SQLiteDecodable {
  /// Reads `sqliteValue`.
  ///
  /// - Throws: `ValueError`, which says why it is none of this type's values.
  init(sqliteValue: Value) throws(ValueError)
}

extension Value: SQLiteDecodable {
  /// Takes the value as it is.
  package init(sqliteValue: Value) {
    self = sqliteValue
  }
}

extension Int64: SQLiteDecodable {
  /// Reads INTEGER.
  ///
  /// - Throws: `ValueError.storageClass` for anything else.
  package init(sqliteValue: Value) throws(ValueError) {
    guard case .integer(let integer) = sqliteValue else {
      throw .storageClass(found: sqliteValue.storageClass, wanted: "Int64")
    }
    self = integer
  }
}

extension Int: SQLiteDecodable {
  /// Reads INTEGER that fits this machine's word.
  ///
  /// - Throws: `ValueError.outOfRange` for one that does not, `.storageClass` for anything else.
  package init(sqliteValue: Value) throws(ValueError) {
    guard let exact = Int(exactly: try Int64(sqliteValue: sqliteValue)) else {
      throw .outOfRange(wanted: "Int")
    }
    self = exact
  }
}

extension Bool: SQLiteDecodable {
  /// Reads the INTEGERs 0 and 1.
  ///
  /// - Throws: `ValueError.outOfRange` for others, `.storageClass` for anything else.
  package init(sqliteValue: Value) throws(ValueError) {
    switch sqliteValue {
    case .integer(0): self = false
    case .integer(1): self = true
    case .integer: throw .outOfRange(wanted: "Bool")
    default: throw .storageClass(found: sqliteValue.storageClass, wanted: "Bool")
    }
  }
}

extension Double: SQLiteDecodable {
  /// Reads REAL, and INTEGER where no digit is lost.
  ///
  /// - Throws: `ValueError.outOfRange` where one would be, `.storageClass` for anything else.
  package init(sqliteValue: Value) throws(ValueError) {
    switch sqliteValue {
    case .real(let real):
      self = real
    case .integer(let integer):
      guard let exact = Double(exactly: integer) else { throw .outOfRange(wanted: "Double") }
      self = exact
    default:
      throw .storageClass(found: sqliteValue.storageClass, wanted: "Double")
    }
  }
}

extension String: SQLiteDecodable {
  /// Reads TEXT.
  ///
  /// - Throws: `ValueError.storageClass` for anything else.
  package init(sqliteValue: Value) throws(ValueError) {
    guard case .text(let text) = sqliteValue else {
      throw .storageClass(found: sqliteValue.storageClass, wanted: "String")
    }
    self = text
  }
}

extension [UInt8]: SQLiteDecodable {
  /// Reads BLOB.
  ///
  /// - Throws: `ValueError.storageClass` for anything else.
  package init(sqliteValue: Value) throws(ValueError) {
    guard case .blob(let octets) = sqliteValue else {
      throw .storageClass(found: sqliteValue.storageClass, wanted: "[UInt8]")
    }
    self = octets
  }
}

extension Optional: SQLiteDecodable where Wrapped: SQLiteDecodable {
  /// Reads NULL as `nil`, everything else as the wrapped type does.
  ///
  /// - Throws: as that does.
  package init(sqliteValue: Value) throws(ValueError) {
    if case .null = sqliteValue {
      self = nil
    } else {
      self = try Wrapped(sqliteValue: sqliteValue)
    }
  }
}

extension SQLiteDecodable where Self: RawRepresentable, RawValue: SQLiteDecodable {
  /// Reads the raw value.
  ///
  /// - Throws: `ValueError.unknownRawValue`, which names the type only, for one that the type does
  ///   not know; as the raw value's type does.
  package init(sqliteValue: Value) throws(ValueError) {
    guard let known = Self(rawValue: try RawValue(sqliteValue: sqliteValue)) else {
      throw .unknownRawValue(wanted: "\(Self.self)")
    }
    self = known
  }
}
