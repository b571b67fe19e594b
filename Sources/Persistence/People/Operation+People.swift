internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Adds people to those met in an interview; who is there already stays.
  ///
  /// Where the owner said that names which are nearly known are others, nothing is said of them.
  ///
  /// - Returns: those who were not there, each once, in the order in which they were named.
  /// - Throws: `ReferenceError.several` when a name alone fits several people of the company.
  func addInterviewers(
    _ entries: [PersonEntry], to interview: Interview, hasNewNames: Bool = false,
    _ remarks: inout [InterviewChange.Remark]
  ) throws -> [Person.ID] {
    var met = Set(interview.interviewers.map(\.id))
    var added: [Person.ID] = []
    // Who is named beside somebody else is not the same.
    let known = hasNewNames ? [] : try store.colleagues(atCompany: interview.company)
    // One after the other, so that somebody named twice is found the second time.
    for entry in entries {
      let person = try person(
        for: entry, atCompany: interview.company, known: known, &remarks)
      guard met.insert(person).inserted else { continue }
      try insert(
        into: .interviewer, [.interviewID: interview.id, .personID: person])
      added.append(person)
    }
    return added
  }

  /// The person that is meant, as `PersonMatch` says; somebody new when there is none.
  ///
  /// What is missing of them is filled in.
  private func person(
    for entry: PersonEntry, atCompany company: String, known: [Person],
    _ remarks: inout [InterviewChange.Remark]
  ) throws -> Person.ID {
    guard let match = try match(entry, atCompany: company) else {
      let number = try insert(
        into: .person, [.name: entry.name, .email: entry.email, .title: entry.title])
      let new = Person(
        id: Person.ID(number), name: entry.name, email: entry.email, title: entry.title)
      if entry.isNamedByAddress { remarks.append(.namedByAddress(new)) }
      let near = NearNames.people(entry, among: known)
      if !near.isEmpty { remarks.append(.nearPeople(new: new, known: near)) }
      return new.id
    }
    var values: [PersonColumn: any SQLiteBindable] = [:]
    if let email = match.newEmail { values[.email] = email }
    if let title = match.newTitle { values[.title] = title }
    try update(.person, match.person.id.number, values)
    remarks += match.remarks
    return match.person.id
  }

  /// Somebody known whom an entry means; nil for somebody new.
  ///
  /// - Throws: `ReferenceError.several` when a name alone fits several people of the company;
  ///   `ReferenceError.none` for a number that nobody has.
  func match(_ entry: PersonEntry, atCompany company: String) throws -> PersonMatch? {
    let colleagues = try store.colleagues(atCompany: company)
    if let id = PersonMatch.number(of: entry, colleagues: colleagues) {
      return PersonMatch(numbered: try store.person(id).person)
    }
    return try PersonMatch(
      entry, among: store.people(withAddressOf: entry), colleagues: colleagues)
  }
}
