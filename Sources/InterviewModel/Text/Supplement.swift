/// The difference that a second account of the same thing makes: what the first does not say is
/// filled in, and what differs stays as it is.
package struct Supplement<Field: Hashable & Sendable>: Sendable, Equatable {
  /// The texts to be filled in.
  package var filled: [Field: String] = [:]
  /// The fields that differ, in the order in which they were given.
  package private(set) var kept: [Difference] = []

  /// A field that says two things, of which the one that is stored stays.
  package struct Difference: Sendable, Equatable {
    /// The field.
    package let field: Field
    /// The text that stays.
    package let stored: String
    /// The text that was given beside it.
    package let other: String
  }

  /// Compares two accounts, field by field; one that says nothing takes nothing away.
  package init(_ fields: [(field: Field, stored: String?, other: String?)]) {
    for (field, stored, other) in fields {
      guard let other, other != stored else { continue }
      if let stored {
        kept.append(Difference(field: field, stored: stored, other: other))
      } else {
        filled[field] = other
      }
    }
  }
}
