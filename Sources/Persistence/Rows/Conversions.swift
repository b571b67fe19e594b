package import InterviewModel
package import SQLite
package import Zones

// How the model's values stand in columns: instants as whole Unix seconds, identifiers as their
// numbers, closed sets as their names (through the wrapper's conversions for raw values).

extension Instant: SQLiteBindable, SQLiteDecodable {
  /// Whole seconds since 1970, UTC.
  package var sqliteValue: Value { .integer(Int64(seconds)) }

  /// Reads whole seconds since 1970, UTC, within the years 1 to 9999: no damaged number can
  /// overflow what is reckoned with it.
  package init(sqliteValue: Value) throws(ValueError) {
    self.init(seconds: try Int(sqliteValue, in: Self.storable, of: "Instant"))
  }

  /// Whether it lies in the years 1 to 9999, so that it can be read back.
  var isStorable: Bool { Self.storable.contains(seconds) }

  private static let storable = -62_135_596_800...253_402_300_799
}

extension Int {
  /// Reads a number within a range; `name` says in errors what it would be.
  fileprivate init(
    _ value: Value, in range: ClosedRange<Int>, of name: String
  ) throws(ValueError) {
    let number = try Int(sqliteValue: value)
    guard range.contains(number) else { throw .outOfRange(wanted: name) }
    self = number
  }
}

/// A stored round, 1 or more; no damaged number can make somebody count for years.
struct StoredRound: SQLiteDecodable {
  let number: Int

  init(sqliteValue: Value) throws(ValueError) {
    number = try Int(sqliteValue, in: 1...9_999, of: "round")
  }
}

/// Stored hours of a window, at most a year.
struct StoredHours: SQLiteDecodable {
  let number: Int

  init(sqliteValue: Value) throws(ValueError) {
    number = try Int(sqliteValue, in: 0...8_784, of: "hours")
  }
}

extension Identifier: SQLiteBindable, SQLiteDecodable {
  /// The number.
  package var sqliteValue: Value { .integer(Int64(number)) }

  /// Reads the number.
  package init(sqliteValue: Value) throws(ValueError) {
    self.init(try Int(sqliteValue: sqliteValue))
  }
}

extension InterviewKind: SQLiteBindable, SQLiteDecodable {}
extension FollowUpKind: SQLiteBindable, SQLiteDecodable {}
extension Settlement.Manner: SQLiteBindable, SQLiteDecodable {}
extension Settlement.Disposition: SQLiteBindable, SQLiteDecodable {}
extension Channel: SQLiteBindable, SQLiteDecodable {}
extension Outcome: SQLiteBindable, SQLiteDecodable {
  /// The name that the tables have for it: what lapsed is declined there, and its offer tells.
  package var sqliteValue: Value {
    (self == .lapsed ? Outcome.declined : self).rawValue.sqliteValue
  }
}
extension Offer.Answer: SQLiteBindable, SQLiteDecodable {}
extension TipPhase: SQLiteBindable, SQLiteDecodable {}
extension TipResult: SQLiteBindable, SQLiteDecodable {}

extension Correction: SQLiteBindable where Value: SQLiteBindable {
  /// What the field says then; null for nothing.
  package var sqliteValue: SQLite.Value { value.sqliteValue }
}
