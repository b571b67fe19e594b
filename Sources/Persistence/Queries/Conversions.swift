public import InterviewModel
public import SQLite
public import Zones

// How the model's values stand in columns: instants as whole Unix seconds, identifiers as their
// numbers, closed sets as their names (through the wrapper's conversions for raw values).

extension Instant: SQLiteBindable, SQLiteDecodable {
  /// Whole seconds since 1970, UTC.
  public var sqliteValue: Value { .integer(Int64(seconds)) }

  /// Reads whole seconds since 1970, UTC.
  public init(sqliteValue: Value) throws(ValueError) {
    self.init(seconds: try Int(sqliteValue: sqliteValue))
  }
}

extension Identifier: SQLiteBindable, SQLiteDecodable {
  /// The number.
  public var sqliteValue: Value { .integer(Int64(number)) }

  /// Reads the number.
  public init(sqliteValue: Value) throws(ValueError) {
    self.init(try Int(sqliteValue: sqliteValue))
  }
}

extension InterviewKind: SQLiteBindable, SQLiteDecodable {}
extension FollowUpKind: SQLiteBindable, SQLiteDecodable {}
extension Settlement.Manner: SQLiteBindable, SQLiteDecodable {}
extension Settlement.Disposition: SQLiteBindable, SQLiteDecodable {}
extension Channel: SQLiteBindable, SQLiteDecodable {}
extension Outcome: SQLiteBindable, SQLiteDecodable {}
extension Offer.Answer: SQLiteBindable, SQLiteDecodable {}
extension TipPhase: SQLiteBindable, SQLiteDecodable {}
extension TipResult: SQLiteBindable, SQLiteDecodable {}

extension Correction: SQLiteBindable where Value: SQLiteBindable {
  /// What the field says then; null for nothing.
  public var sqliteValue: SQLite.Value { value.sqliteValue }
}
