internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Adds people to those met in an interview; who is there already stays.
  ///
  /// - Returns: those who were not there, each once, in the order in which they were named.
  /// - Throws: `ReferenceError.several` when a name alone fits several people of the company.
  func addInterviewers(
    _ entries: [PersonEntry], to interview: Interview, _ remarks: inout [InterviewChange.Remark]
  ) throws -> [Person.ID] {
    var met = Set(interview.interviewers.map(\.id))
    var added: [Person.ID] = []
    // One after the other, so that somebody named twice is found the second time.
    for entry in entries {
      let person = try person(
        for: entry, atCompany: interview.company.foldedKey, &remarks)
      guard met.insert(person).inserted else { continue }
      try insert(
        into: .interviewer, [.interviewID: interview.id, .personID: person])
      added.append(person)
    }
    return added
  }

  /// The person that is meant: with the same address, else the same name within the company.
  ///
  /// Somebody new when there is none. What is stored is never overwritten; what is missing is
  /// filled in.
  private func person(
    for entry: PersonEntry, atCompany company: String, _ remarks: inout [InterviewChange.Remark]
  ) throws -> Person.ID {
    guard let known = try knownPerson(for: entry, atCompany: company) else {
      let number = try insert(
        into: .person, [.name: entry.name, .email: entry.email, .title: entry.title])
      return Person.ID(number)
    }
    var values: [PersonColumn: any SQLiteBindable] = [:]
    if known.email == nil, let email = entry.email { values[.email] = email }
    if known.title == nil, let title = entry.title { values[.title] = title }
    try update(.person, known.id.number, values)
    remarks += Self.remarks(on: known, given: entry)
    return known.id
  }

  /// What was said about somebody known that differs from what is stored, which was kept.
  private static func remarks(on known: Person, given entry: PersonEntry) -> [InterviewChange
    .Remark]
  {
    var remarks: [InterviewChange.Remark] = []
    if entry.name.foldedKey != known.name.foldedKey {
      remarks.append(.kept(field: "name", stored: known.name))
    }
    if let title = entry.title, let stored = known.title, title.foldedKey != stored.foldedKey {
      remarks.append(.kept(field: "title of \(known.name)", stored: stored))
    }
    return remarks
  }

  private func knownPerson(for entry: PersonEntry, atCompany company: String) throws -> Person? {
    if let email = entry.email?.foldedKey {
      let known = try connection.query(Person.withAddress) { try Person(row: $0) }
      if let same = known.first(where: { $0.email?.foldedKey == email }) { return same }
    }
    let namesakes = try connection.query(Person.ofCompany, [company]) { try Person(row: $0) }
      .filter { $0.name.foldedKey == entry.name.foldedKey }
      // A different address is another person.
      .filter { entry.email == nil || $0.email == nil }
    guard namesakes.count <= 1 else {
      throw ReferenceError.several(
        typed: entry.name, candidates: namesakes.map { "\($0.name) <\($0.email ?? "no address")>" })
    }
    return namesakes.first
  }
}
