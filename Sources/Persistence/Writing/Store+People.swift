internal import InterviewModel
internal import SQLite

extension Store {
  /// The person that is meant: the same e-mail address, else the same name within the company, else
  /// somebody new. What is stored is never overwritten; what is missing is filled in.
  ///
  /// - Throws: `ReferenceError.several` when a name alone fits several people of the company.
  func person(
    for entry: PersonEntry, atCompany company: String, _ recorder: Recorder
  ) throws -> Person.ID {
    guard let known = try knownPerson(for: entry, atCompany: company) else {
      let number = try recorder.insert(
        into: .person, ["name": entry.name, "email": entry.email, "title": entry.title])
      return Person.ID(number)
    }
    var values: [String: any SQLiteBindable] = [:]
    if known.email == nil, let email = entry.email { values["email"] = email }
    if known.title == nil, let title = entry.title { values["title"] = title }
    try recorder.update(.person, known.id.number, values)
    return known.id
  }

  private func knownPerson(
    for entry: PersonEntry, atCompany company: String
  ) throws -> Person? {
    if let email = entry.email {
      let same = try connection.first(Self.personByEmail, [email]) { try Person(row: $0) }
      if let same { return same }
    }
    let namesakes = try connection.query(Self.peopleOfCompany, [company]) { try Person(row: $0) }
      .filter { $0.name.foldedKey == entry.name.foldedKey }
      // A different address is another person.
      .filter { entry.email == nil || $0.email == nil }
    guard namesakes.count <= 1 else {
      throw ReferenceError.several(
        typed: entry.name, candidates: namesakes.map { "\($0.name) <\($0.email ?? "no address")>" })
    }
    return namesakes.first
  }

  static let personByEmail: SQL =
    "SELECT id, name, email, title FROM person WHERE email = ? COLLATE NOCASE"

  static let peopleOfCompany: SQL =
    """
    SELECT DISTINCT p.id, p.name, p.email, p.title
    FROM application AS a
    JOIN interview AS i ON i.application_id = a.id
    JOIN interviewer AS r ON r.interview_id = i.id
    JOIN person AS p ON p.id = r.person_id
    WHERE a.company_folded = ?
    ORDER BY p.id
    """

  /// Adds people to those met in an interview; who is there already stays.
  func addInterviewers(
    _ people: [Person.ID], to interview: Interview.ID, _ recorder: Recorder
  ) throws {
    var met = Set(try self.interview(interview).interviewers.map(\.id))
    for person in people where met.insert(person).inserted {
      try recorder.insert(
        into: .interviewer, ["interview_id": interview, "person_id": person])
    }
  }
}
