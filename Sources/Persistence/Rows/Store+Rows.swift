package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// All applications, the newest first.
  ///
  /// - Throws: `PersistenceError`.
  func applications() throws -> [Application] {
    try connection.query(
      Application.rows + Application.newestFirst, [], Application.init(row:))
  }

  /// The open applications of a company, the newest first.
  ///
  /// - Throws: `PersistenceError`.
  func openApplications(atCompany folded: String) throws -> [Application] {
    try connection.query(
      Application.rows + "WHERE company_folded = ? AND outcome IS NULL\n" + Application.newestFirst,
      [folded], Application.init(row:))
  }

  /// The applications that were accepted last, at most so many, the latest first.
  ///
  /// - Throws: `PersistenceError`.
  func acceptedApplications(last count: Int) throws -> [Application] {
    try connection.query(
      Application.rows + Application.acceptedLast, [count], Application.init(row:))
  }

  /// The applications that were accepted, but one, the latest first.
  ///
  /// - Throws: `PersistenceError`.
  func acceptedApplications(beside id: Application.ID) throws -> [Application] {
    try acceptedApplications(last: .max).filter { $0.id != id }
  }

  /// All applications of a company, the newest first.
  ///
  /// - Parameter key: the folded key of the company's name.
  /// - Returns: the open ones and those that have ended.
  /// - Throws: `PersistenceError`.
  func applications(ofCompany key: String) throws -> [Application] {
    try connection.query(
      Application.rows + Application.ofCompany + Application.newestFirst, [key],
      Application.init(row:))
  }

  /// All applications of a company for a role, the newest first.
  ///
  /// - Parameters:
  ///   - company: the folded key of the company's name.
  ///   - role: the folded key of the role; empty for those without one.
  /// - Returns: the open ones and those that have ended.
  /// - Throws: `PersistenceError`.
  func applications(ofCompany company: String, role: String) throws -> [Application] {
    try connection.query(
      Application.rows + Application.ofRole + Application.newestFirst, [company, role],
      Application.init(row:))
  }

  /// An application by its number.
  ///
  /// - Throws: `ReferenceError.none` when there is none.
  package func application(_ id: Application.ID) throws -> Application {
    let sql = Application.rows + "WHERE id = ?"
    let found = try reading { try connection.first(sql, [id], Application.init(row:)) }
    guard let application = found else {
      throw ReferenceError.none(.application(id))
    }
    return application
  }

  /// Finds what stands for stored things on the command line.
  package var lookup: Lookup { Lookup(store: self) }

  /// The application that a reference stands for.
  ///
  /// - Throws: `ReferenceError` when none or several are meant.
  package func application(
    _ reference: ApplicationReference, for purpose: ApplicationReference.Purpose = .any
  ) throws -> Application {
    try lookup.application(reference, for: purpose)
  }

  /// The interview that a reference stands for, with its interviewers.
  ///
  /// - Throws: `ReferenceError` when none or several are meant.
  package func interview(
    _ reference: InterviewReference, for purpose: InterviewReference.Purpose = .held,
    at now: Instant
  ) throws -> Interview {
    try lookup.interview(reference, for: purpose, at: now)
  }

  /// The stored company that words or a number stand for, as a filter takes it.
  ///
  /// - Throws: `ReferenceError` when none or several match.
  package func company(_ typed: String) throws -> String { try lookup.company(typed) }

  /// Finds the person that is meant among everybody.
  ///
  /// - Parameter typed: parts of a name or of an address, or a number as it is shown: `p3`.
  /// - Returns: the person, with their interviews.
  /// - Throws: `ReferenceError` when none or several are meant.
  package func person(_ typed: String) throws -> PersonMet {
    try reading {
      let people = try connection.query(Person.everybody) { try Person(row: $0) }
      // Where they were met is read of those alone whom the words fit.
      return try PersonReference.resolve(
        typed, among: PersonReference.meant(by: typed, among: people).map(met))
    }
  }

  /// The companies that a name could be a slip or another form of, as they are stored; none where
  /// it is one of them: docs/domain.md#joining.
  ///
  /// - Throws: `PersistenceError`.
  package func companies(near name: String) throws -> [String] {
    try NearNames.companies(name, among: reading { try applications() }.map(\.company))
  }

  /// The people met at a company of whom somebody new there could be one; none where somebody is
  /// meant by docs/domain.md#people.
  ///
  /// - Throws: `PersistenceError`; `ReferenceError.several` when a name alone fits several people.
  package func people(near entry: PersonEntry, atCompany company: String) throws -> [Person] {
    try reading {
      let colleagues = try colleagues(atCompany: company)
      let isKnown =
        try PersonMatch(entry, among: people(withAddressOf: entry), colleagues: colleagues) != nil
      return isKnown ? [] : NearNames.people(entry, among: colleagues)
    }
  }

  /// Those who were met at a company.
  ///
  /// - Throws: `PersistenceError`.
  package func colleagues(atCompany company: String) throws -> [Person] {
    try connection.query(Person.ofCompany, [company.foldedKey]) { try Person(row: $0) }
  }

  /// Those who can have the address of an entry, and others; nobody where it has none.
  ///
  /// - Throws: `PersistenceError`.
  func people(withAddressOf entry: PersonEntry) throws -> [Person] {
    guard let email = entry.email else { return [] }
    guard email.differsByCaseAlone else {
      return try connection.query(Person.withAddress) { try Person(row: $0) }
    }
    return try connection.query(Person.withAddressLike, [email]) { try Person(row: $0) }
  }

  /// The interviews that satisfy a condition, with their interviewers.
  ///
  /// - Parameters:
  ///   - condition: the statement's `WHERE` clause.
  ///   - order: its `ORDER BY` clause.
  ///   - arguments: the condition's arguments.
  /// - Returns: them, in that order.
  /// - Throws: `PersistenceError`.
  func interviews(
    _ condition: SQL, _ order: SQL, _ arguments: Arguments
  ) throws -> [Interview] {
    try reading {
      let met = try interviewers(condition, arguments)
      return try connection.query(Interview.rows + condition + order, arguments) { row in
        var interview = try Interview(row: row)
        interview.interviewers = met[interview.id] ?? []
        return interview
      }
    }
  }

  /// The interviewers of the interviews that satisfy a condition, in one statement.
  private func interviewers(
    _ condition: SQL, _ arguments: Arguments
  ) throws -> [Interview.ID: [Person]] {
    let rows = try connection.query(Interview.interviewerRows + condition, arguments) { row in
      (interview: try row.get("interview_id", as: Interview.ID.self), person: try Person(row: row))
    }
    return Dictionary(grouping: rows, by: \.interview)
      .mapValues { $0.map(\.person).sorted { $0.id < $1.id } }
  }

  /// An interview by its number.
  ///
  /// - Throws: `ReferenceError.none` when there is none.
  package func interview(_ id: Interview.ID) throws -> Interview {
    let found = try reading { try interviews(Self.ofOneInterview, "", [id]).first }
    guard let found else { throw ReferenceError.none(.interview(id)) }
    return found
  }

  /// An application's interviews, cancelled ones included, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  func interviews(of application: Application.ID) throws -> [Interview] {
    try interviews(Self.ofOneApplication, Interview.earliestFirst, [application])
  }

  /// A person by their number, with their interviews.
  ///
  /// - Throws: `ReferenceError.none` when there is none.
  package func person(_ id: Person.ID) throws -> PersonMet {
    try reading {
      let found = try connection.first(Person.numbered, [id]) { try Person(row: $0) }
      guard let found else { throw ReferenceError.none(.person(id)) }
      return try met(found)
    }
  }

  /// A person with their interviews, the earliest first.
  private func met(_ person: Person) throws -> PersonMet {
    PersonMet(
      person: person,
      interviews: try interviews(
        Interview.withPerson, Interview.earliestFirst, [person.id]))
  }

  /// Everybody, those known longest first.
  ///
  /// - Throws: `PersistenceError`.
  func peopleMet() throws -> [PersonMet] {
    let people = try connection.query(Person.everybody) { try Person(row: $0) }
    let interviews = try interviews("", Interview.earliestFirst, [])
    var met: [Person.ID: [Interview]] = [:]
    for interview in interviews {
      for person in interview.interviewers { met[person.id, default: []].append(interview) }
    }
    return people.map { PersonMet(person: $0, interviews: met[$0.id] ?? []) }
  }

  /// The tips that are switched on, by number.
  ///
  /// - Throws: `PersistenceError`.
  package func tips() throws -> [ClosingTip] {
    try allTips().filter(\.isActive)
  }

  /// All tips, also those that are switched off, by number.
  ///
  /// - Throws: `PersistenceError`.
  package func allTips() throws -> [ClosingTip] {
    try reading {
      try connection.query(ClosingTip.rows) { row in
        ClosingTip(
          number: try row.get("number"), key: try row.get("key"), name: try row.get("name"),
          phase: try row.get("phase"), wording: try row.get("wording"),
          isActive: try row.get("active"))
      }
    }
  }

  /// What interviewers said speaks against the owner in the interviews that satisfy a condition of
  /// one argument: by interview, the earliest first, then in the order in which it was logged.
  ///
  /// - Throws: `PersistenceError`.
  func objections(
    _ condition: SQL, _ argument: any SQLiteBindable
  ) throws -> [RaisedObjection] {
    let sql = Self.objectionRows + condition + Self.isObjection
    return try connection.query(sql, [argument, ClosingTip.objectionKey]) { row in
      RaisedObjection(
        interview: try row.get("interview_id"), person: try Person(row: row),
        text: try row.get("note"), answer: try row.get("answer"),
        loggedAt: try row.get("logged_at"))
    }
  }

  static let objectionRows: SQL =
    """
    SELECT t.interview_id, p.id, p.name, p.email, p.title, t.note, n.note AS answer,
           min(t.logged_at) AS logged_at
    FROM interview AS i
    CROSS JOIN tip_log AS t ON t.interview_id = i.id
    JOIN closing_tip AS c ON c.number = t.tip
    JOIN person AS p ON p.id = t.person_id
    LEFT JOIN personal_note AS n ON n.interview_id = t.interview_id
      AND n.person_id = t.person_id AND n.matter = 'answer' AND n.objection = t.note

    """

  static let isObjection: SQL =
    """
    AND c.key = ? AND t.note IS NOT NULL
    GROUP BY i.starts_at, i.id, p.id, t.note
    ORDER BY i.starts_at, i.id, min(t.id)
    """

  /// What interviewers said in one interview speaks against the owner, in the order in which it was
  /// logged.
  ///
  /// - Throws: `PersistenceError`.
  func objections(of interview: Interview.ID) throws -> [RaisedObjection] {
    try objections(Self.ofOneInterview, interview)
  }

  /// The notes for letters to single people of an interview, in the order in which they were made.
  ///
  /// - Throws: `PersistenceError`.
  func personalNotes(of interview: Interview.ID) throws -> [PersonalNote] {
    try connection.query(
      PersonalNote.rows + PersonalNote.ofInterview, [interview], PersonalNote.init(row:))
  }

  /// What the owner has set.
  ///
  /// - Throws: `SettingError` when another program stored what is no setting.
  package func settings() throws -> Settings {
    try reading { try Settings(stored: connection.storedSettings()) }
  }

  static let ofOneInterview: SQL = "WHERE i.id = ?\n"

  static let ofOneApplication: SQL = "WHERE i.application_id = ?\n"
}

extension Store {
  /// The ends and reopenings of an application, in the order in which they were recorded; of those
  /// before there were entries only the end that holds.
  ///
  /// - Throws: `PersistenceError`.
  func outcomes(of application: Application) throws -> [OutcomeEntry] {
    try connection.query(OutcomeEntry.rows, [application.id], OutcomeEntry.init(row:))
      .completed(for: application)
  }

  /// The numbers of the entries of an application, the newest last.
  ///
  /// - Throws: `PersistenceError`.
  func outcomeEntries(of application: Application.ID) throws -> [Int] {
    try connection.query(OutcomeEntry.rows, [application]) { try $0.get("id") }
  }
}

extension Store {
  /// Refuses to go on without something that was looked up before nobody else could write.
  ///
  /// For `Invocation.requirement`: between the look and the lock another command may have removed
  /// it, or taken back what made it.
  ///
  /// - Throws: `ReferenceError.none` with the name of the first thing that is gone;
  ///   `PersistenceError`.
  package func refuseGone(_ things: [Removable]) throws {
    for thing in things where try !isThere(thing) {
      throw ReferenceError.none(.gone(thing.name))
    }
  }

  private func isThere(_ thing: Removable) throws -> Bool {
    switch thing {
    case .interview(let interview): try isThere(.interview, interview.id.number)
    case .application(let application): try isThere(.application, application.id.number)
    case .person(let person, _): try isThere(.person, person.id.number)
    case .followUp(let followUp): try isThere(.followUp, followUp.id.number)
    case .offer(let offer): try isThere(.offer, offer.id.number)
    case .tip(let tip): try isThere(.closingTip, tip.number)
    }
  }

  private func isThere(_ table: RecordedTable, _ number: Int) throws -> Bool {
    let key = SQL.joined(table.keyColumns.map(SQL.identifier), separator: ", ")
    return try connection.first(
      "SELECT 1 AS found FROM " + table.name + " WHERE " + key + " = ?", [number]
    ) { _ in true } ?? false
  }
}

extension Removable {
  /// The name that people have for it.
  fileprivate var name: String {
    switch self {
    case .interview(let interview): "interview \(interview.id.number) (\(interview.title))"
    case .application(let application): application.title
    case .person(let person, _): person.name
    case .followUp(let followUp): followUp.id.handle
    case .offer(let offer): "offer \(offer.id.number)"
    case .tip(let tip): "tip \(tip.number) (\(tip.name))"
    }
  }
}
