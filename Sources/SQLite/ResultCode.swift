/// A result code of SQLite, extended where SQLite has one: https://sqlite.org/rescode.html.
///
/// A struct and not an enum, because a newer library may return codes that are not named here.
/// Equality compares extended codes; in a pattern a primary code matches all its extended ones.
package struct ResultCode: RawRepresentable, Sendable, Hashable {
  /// The number in SQLite's header.
  package let rawValue: Int32

  /// Takes any number: codes are an open set.
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Creates the extended code that refines `primary`, numbered as in SQLite's header.
  init(_ primary: ResultCode, refinement: Int32) {
    self.init(rawValue: primary.rawValue | refinement << 8)
  }

  /// The code without its refinement: the lowest eight bits.
  package var primary: ResultCode {
    ResultCode(rawValue: rawValue & 0xFF)
  }

  /// Tells whether `code` is `pattern` or, where `pattern` is a primary code, one that refines it.
  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }
}
