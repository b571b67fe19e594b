/// Somebody known whom an entry means, and what the entry adds to what is known of them.
///
/// What is known is never overwritten: what is missing is filled in, and what differs is kept.
package struct PersonMatch: Sendable, Equatable {
  /// Who it is, as they are known.
  package let person: Person
  /// Their address, where none was known.
  package let newEmail: String?
  /// Their title, where none was known.
  package let newTitle: String?
  /// What was said of them that differs from what is known, which was kept.
  package let remarks: [InterviewChange.Remark]

  private init(_ entry: PersonEntry, meaning person: Person) {
    self.person = person
    newEmail = person.email == nil ? entry.email : nil
    newTitle = person.title == nil ? entry.title : nil
    var remarks: [InterviewChange.Remark] = []
    if !entry.isNamedByAddress, !entry.name.isSameName(as: person.name) {
      remarks.append(.takenByAddress(person, named: entry.name))
    }
    if let title = entry.title, let stored = person.title, title.foldedKey != stored.foldedKey {
      remarks.append(.kept(field: "title of \(person.name)", stored: stored))
    }
    self.remarks = remarks
  }

  /// Somebody whom an entry means by their number, which adds nothing to what is known of them.
  package init(numbered person: Person) {
    self.person = person
    newEmail = nil
    newTitle = nil
    remarks = []
  }

  /// The number that an entry means somebody by, `p3`; nil where it is a name, also one of the
  /// colleagues'.
  package static func number(of entry: PersonEntry, colleagues: [Person]) -> PersonID? {
    guard entry.email == nil, entry.title == nil, case .person(let id) = Handle(entry.name),
      !colleagues.contains(where: { $0.name.foldedKey == entry.name.foldedKey })
    else { return nil }
    return id
  }

  /// Finds who is meant: who has the same address, else the same name within the company and no
  /// other address.
  ///
  /// Nil for somebody who is not known.
  ///
  /// - Parameters:
  ///   - entry: how they were named.
  ///   - everybody: those whose address is known, wherever they were met; needed only
  ///     where the entry has an address.
  ///   - colleagues: those who were met at the company; asked for only where no address fits.
  /// - Throws: `ReferenceError.several` when a name alone fits several people of the company; what
  ///   `colleagues` throws.
  package init?(
    _ entry: PersonEntry, among everybody: [Person],
    colleagues: @autoclosure () throws -> [Person]
  ) throws {
    if let email = entry.email,
      let same = everybody.first(where: { email.isSameAddress(as: $0.email) })
    {
      self.init(entry, meaning: same)
      return
    }
    let namesakes = try colleagues().filter { person in
      // A different address is another person.
      person.name.isSameName(as: entry.name) && (entry.email == nil || person.email == nil)
    }
    guard namesakes.count <= 1 else {
      throw ReferenceError.several(
        typed: entry.name, candidates: namesakes.map { .person($0, companies: []) })
    }
    guard let only = namesakes.first else { return nil }
    self.init(entry, meaning: only)
  }
}
