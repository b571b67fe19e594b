/// Somebody met in an interview; the same person can appear in several.
package struct Person: Sendable, Hashable {
  /// The number of a person.
  package typealias ID = PersonID

  /// Their number.
  package var id: ID
  /// Their name.
  package var name: String
  /// Their e-mail address.
  package var email: String?
  /// Their occupation, as they said it.
  package var title: String?

  /// Creates a person from their parts.
  package init(id: ID, name: String, email: String? = nil, title: String? = nil) {
    self.id = id
    self.name = name
    self.email = email
    self.title = title
  }
}

/// A rule about people that refuses what was asked.
package enum PersonRefusal: Refusal {
  /// Somebody has the address already.
  case addressTaken(Person)
}

extension [Person] {
  /// Refuses an address that somebody of them has: the same address is the same person.
  ///
  /// - Parameters:
  ///   - email: the address; compared folded.
  ///   - id: who is to have it.
  /// - Throws: `PersonRefusal.addressTaken`.
  package func refuseAddress(_ email: String, of id: Person.ID) throws(PersonRefusal) {
    let taken = first { $0.id != id && email.isSameAddress(as: $0.email) }
    if let taken { throw .addressTaken(taken) }
  }
}

extension String {
  /// Whether it is the same address as another, whatever its case: it belongs to one person.
  package func isSameAddress(as other: String?) -> Bool {
    foldedKey == other?.foldedKey
  }

  /// Whether an address of ASCII is the same as this one only where nothing but the case differs.
  ///
  /// False for what has other letters, or an apostrophe, which can be written in several ways.
  package var differsByCaseAlone: Bool {
    utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "`") }
  }

  /// Whether it is the same name as another, whatever its case and accents.
  package func isSameName(as other: String) -> Bool {
    foldedKey == other.foldedKey
  }
}
