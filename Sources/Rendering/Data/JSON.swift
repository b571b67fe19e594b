package import Zones

/// A JSON value, as `--json` prints it.
///
/// Written by hand: JSONEncoder knows neither an exact decimal nor our escapes, would need the
/// whole document searched and rewritten afterwards, and this target gets by without Foundation.
package enum JSON: Sendable, Equatable {
  /// No value; every key is always present.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with four decimals.
  case number(FourDecimals)
  /// Text as it is stored.
  case string(String)
  /// Values in their order.
  case array([JSON])
  /// Values by key; keys are written in their order as text.
  case object([String: JSON])
}

extension JSON {
  /// The truth value; null for none.
  package init(_ value: Bool?) {
    self = value.map(JSON.bool) ?? .null
  }

  /// The whole number; null for none.
  package init(_ value: Int?) {
    self = value.map(JSON.integer) ?? .null
  }

  /// The number with four decimals; null for none.
  package init(_ value: FourDecimals?) {
    self = value.map(JSON.number) ?? .null
  }

  /// The text; null for none.
  package init(_ value: String?) {
    self = value.map(JSON.string) ?? .null
  }

  /// The moment in UTC, as RFC 3339 writes it; null for none.
  package init(_ value: Instant?) {
    self.init(value?.rfc3339)
  }
}
