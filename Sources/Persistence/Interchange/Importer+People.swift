internal import InterviewModel
internal import SQLite

extension Importer {
  /// The people of a row of whom it is clear who they are, as they are called now.
  ///
  /// - Throws: `PersistenceError`.
  mutating func clearPeople(
    in told: ImportedInterview, _ application: Application
  ) throws -> [PersonEntry] {
    let former = try formerRows()
    return try told.people.filter { try isClear($0, atCompany: application.company, former) }
  }

  /// The people as entries for those whom their owner renamed since.
  ///
  /// - Throws: `PersistenceError`.
  mutating func asCalledNow(
    _ entries: [PersonEntry], atCompany company: String
  ) throws -> [PersonEntry] {
    let former = try formerRows()
    var people: [PersonEntry] = []
    for entry in entries {
      var now = entry
      if try operation.match(entry, atCompany: company) == nil,
        let person = try renamed(entry, atCompany: company, former).first
      {
        now = PersonEntry(name: person.name, title: entry.title, email: person.email)
      }
      if !people.contains(where: { $0.name == now.name && $0.email == now.email }) {
        people.append(now)
      }
    }
    return people
  }

  /// Whether an interview has somebody, or had them until they were renamed or taken out.
  ///
  /// - Throws: `PersistenceError`.
  mutating func isMet(_ entry: PersonEntry, in interview: Interview) throws -> Bool {
    let people = try formerRows().people
    if interview.interviewers.contains(where: {
      $0.isNamed(by: entry) || people.wasCalled($0.id, entry)
    }) {
      return true
    }
    return try people.takenOut(of: interview.id).contains { id in
      if people.wasCalled(id, entry) { return true }
      return try store.colleagues(atCompany: interview.company)
        .contains { $0.id == id && $0.isNamed(by: entry) }
        || personIfStored(id)?.isNamed(by: entry) ?? false
    }
  }

  private func personIfStored(_ id: Person.ID) throws -> Person? {
    do { return try store.person(id).person } catch is ReferenceError { return nil }
  }

  private func renamed(
    _ entry: PersonEntry, atCompany company: String, _ former: FormerRows
  ) throws -> [Person] {
    let those = former.people.those(called: entry)
    return those.isEmpty
      ? [] : try store.colleagues(atCompany: company).filter { those.contains($0.id) }
  }

  /// Whether it is clear who is meant.
  private func isClear(
    _ entry: PersonEntry, atCompany company: String, _ former: FormerRows
  ) throws -> Bool {
    do {
      if try operation.match(entry, atCompany: company) != nil { return true }
      return try renamed(entry, atCompany: company, former).count < 2
    } catch is ReferenceError {
      return false
    }
  }
}

extension Person {
  /// Whether an entry names them.
  fileprivate func isNamed(by entry: PersonEntry) -> Bool {
    if let email, let other = entry.email { return email.foldedKey == other.foldedKey }
    return name.foldedKey == entry.name.foldedKey
  }
}
