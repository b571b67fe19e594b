/// A person as typed: `Dana Lee (CTO) <dana@acme.example>`.
///
/// Title and address may be left out and stand in either order after the name. A name that holds
/// punctuation of this notation is written in quotes, `"Lee, Dana"`, with `\"` and `\\` inside.
package struct PersonEntry: Sendable, Hashable {
  /// The name, never empty.
  package let name: String
  /// The title, never empty.
  package let title: String?
  /// The e-mail address, as `InputText.email` accepts it.
  package let email: String?

  /// Creates an entry from texts that were read already.
  package init(name: String, title: String? = nil, email: String? = nil) {
    self.name = name
    self.title = title
    self.email = email
  }

  /// Reads one person or several, separated by `;`.
  ///
  /// - Parameters:
  ///   - raw: The text as it came.
  ///   - field: What the people are for, as an error should call it.
  /// - Returns: The people in the order in which they stand, at least one, no two of them the same.
  /// - Throws: When any part of the text is not understood, or somebody is named twice: by the same
  ///   address, or by the same name without two different addresses.
  package static func list(_ raw: String, field: String) throws(InputError) -> [PersonEntry] {
    try InputText.refuseControls(in: raw, field: field)
    var parser = PersonEntryParser(raw, field: field)
    var entries: [PersonEntry] = []
    repeat {
      parser.skipSpace()
      let start = parser.index
      let entry = try parser.entry()
      if entries.contains(where: entry.isSamePerson) {
        throw parser.error("names the same person twice", at: start)
      }
      entries.append(entry)
    } while parser.skip(";")
    return entries
  }

  /// Whether both entries would become the same person.
  private func isSamePerson(as other: PersonEntry) -> Bool {
    if let email, let otherEmail = other.email {
      return email.isSameAddress(as: otherEmail)
    }
    return name.isSameName(as: other.name)
  }
}
