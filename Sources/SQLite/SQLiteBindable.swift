/// A type whose values can be bound to a parameter of a statement.
///
/// A type with a bindable `rawValue` need only name the protocol.
package protocol SQLiteBindable {
  /// The value as SQLite stores it.
  var sqliteValue: Value { get }
}

extension Value: SQLiteBindable {
  /// The value itself.
  package var sqliteValue: Value { self }
}

extension Int: SQLiteBindable {
  /// INTEGER.
  package var sqliteValue: Value { .integer(Int64(self)) }
}

extension Int64: SQLiteBindable {
  /// INTEGER.
  package var sqliteValue: Value { .integer(self) }
}

extension Bool: SQLiteBindable {
  /// INTEGER, 1 for true and 0 for false.
  package var sqliteValue: Value { .integer(self ? 1 : 0) }
}

extension Double: SQLiteBindable {
  /// REAL.
  package var sqliteValue: Value { .real(self) }
}

extension String: SQLiteBindable {
  /// TEXT.
  package var sqliteValue: Value { .text(self) }
}

extension [UInt8]: SQLiteBindable {
  /// BLOB.
  package var sqliteValue: Value { .blob(self) }
}

extension Optional: SQLiteBindable where Wrapped: SQLiteBindable {
  /// NULL for `nil`, else what the wrapped value is stored as.
  package var sqliteValue: Value { self?.sqliteValue ?? .null }
}

extension SQLiteBindable where Self: RawRepresentable, RawValue: SQLiteBindable {
  /// What the raw value is stored as.
  package var sqliteValue: Value { rawValue.sqliteValue }
}
