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

  /// The person that is meant, as `PersonMatch` says; somebody new when there is none.
  ///
  /// What is missing of them is filled in.
  private func person(
    for entry: PersonEntry, atCompany company: String, _ remarks: inout [InterviewChange.Remark]
  ) throws -> Person.ID {
    guard let match = try match(entry, atCompany: company) else {
      let number = try insert(
        into: .person, [.name: entry.name, .email: entry.email, .title: entry.title])
      return Person.ID(number)
    }
    var values: [PersonColumn: any SQLiteBindable] = [:]
    if let email = match.newEmail { values[.email] = email }
    if let title = match.newTitle { values[.title] = title }
    try update(.person, match.person.id.number, values)
    remarks += match.remarks
    return match.person.id
  }

  private func match(_ entry: PersonEntry, atCompany company: String) throws -> PersonMatch? {
    let everybody =
      entry.email == nil
      ? [] : try connection.query(Person.withAddress) { try Person(row: $0) }
    let colleagues = try connection.query(Person.ofCompany, [company]) { try Person(row: $0) }
    if let id = PersonMatch.number(of: entry, colleagues: colleagues) {
      return PersonMatch(numbered: try store.person(id).person)
    }
    return try PersonMatch(entry, among: everybody, colleagues: colleagues)
  }
}
