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

extension Operation {
  /// Corrects a person, wherever they are met.
  ///
  /// - Returns: the person, with their interviews.
  /// - Throws: `PersonRefusal.addressTaken` when somebody else has the address.
  package func edit(_ id: Person.ID, _ edit: PersonEdit) throws -> PersonMet {
    if let email = edit.email?.value { try refuseTaken(email, by: id) }
    var values: [String: any SQLiteBindable] = [:]
    if let name = edit.name { values["name"] = name }
    if let email = edit.email { values["email"] = email }
    if let title = edit.title { values["title"] = title }
    try update(.person, id.number, values)
    return try store.person(id)
  }

  /// The same address is the same person.
  private func refuseTaken(_ email: String, by id: Person.ID) throws {
    let others = try connection.query(Store.peopleWithAddress) { try Person(row: $0) }
    let taken = others.first { $0.id != id && $0.email?.foldedKey == email.foldedKey }
    if let taken { throw PersonRefusal.addressTaken(taken) }
  }
}
