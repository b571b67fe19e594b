package import InterviewModel
internal import SQLite

/// What is to be corrected of a person; a part that is nil stays as it is.
package struct PersonEdit: Sendable {
  /// Their name.
  package var name: String?
  /// Their e-mail address.
  package var email: Correction<String>?
  /// What they do.
  package var title: Correction<String>?

  /// Creates an edit that changes nothing.
  package init() {}
}

extension Store {
  /// Corrects a person, wherever they are met.
  ///
  /// - Returns: the person, with their interviews.
  /// - Throws: `Refusal.addressTaken` when somebody else has the address.
  package func edit(
    _ id: Person.ID, _ edit: PersonEdit, _ invocation: Invocation
  ) throws -> PersonMet {
    try write(invocation) { recorder in
      if let email = edit.email?.value { try refuseTaken(email, by: id) }
      var values: [String: any SQLiteBindable] = [:]
      if let name = edit.name { values["name"] = name }
      if let email = edit.email { values["email"] = email }
      if let title = edit.title { values["title"] = title }
      try recorder.update(.person, id.number, values)
      return try person(id)
    }
  }

  /// The same address is the same person.
  private func refuseTaken(_ email: String, by id: Person.ID) throws {
    let others = try connection.query(Self.peopleWithAddress) { try Person(row: $0) }
    let taken = others.first { $0.id != id && $0.email?.foldedKey == email.foldedKey }
    if let taken { throw Refusal.addressTaken(taken) }
  }
}
