/// A type whose values can be bound to a parameter of a statement.
///
/// A type with a bindable `rawValue` need only name the protocol.
public protocol SQLiteBindable {
  /// The value as SQLite stores it.
  var sqliteValue: Value { get }
}

extension Value: SQLiteBindable {
  /// The value itself.
  public var sqliteValue: Value { self }
}

extension Int: SQLiteBindable {
  /// INTEGER.
  public var sqliteValue: Value { .integer(Int64(self)) }
}

extension Int64: SQLiteBindable {
  /// INTEGER.
  public var sqliteValue: Value { .integer(self) }
}

extension Bool: SQLiteBindable {
  /// INTEGER, 1 for true and 0 for false.
  public var sqliteValue: Value { .integer(self ? 1 : 0) }
}

extension Double: SQLiteBindable {
  /// REAL.
  public var sqliteValue: Value { .real(self) }
}

extension String: SQLiteBindable {
  /// TEXT.
  public var sqliteValue: Value { .text(self) }
}

extension [UInt8]: SQLiteBindable {
  /// BLOB.
  public var sqliteValue: Value { .blob(self) }
}

extension Optional: SQLiteBindable where Wrapped: SQLiteBindable {
  /// NULL for `nil`, else what the wrapped value is stored as.
  public var sqliteValue: Value { self?.sqliteValue ?? .null }
}

extension SQLiteBindable where Self: RawRepresentable, RawValue: SQLiteBindable {
  /// What the raw value is stored as.
  public var sqliteValue: Value { rawValue.sqliteValue }
}
