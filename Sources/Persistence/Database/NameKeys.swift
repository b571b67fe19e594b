internal import InterviewModel
internal import SQLite

/// The keys that companies and roles are compared by, as they are stored and as the log keeps them.
struct NameKeys {
  private let connection: Connection

  init(of connection: Connection) {
    self.connection = connection
  }

  /// Computes all keys anew in the open transaction, in the rows and in what the log kept of them,
  /// so that what was done before can still be undone.
  ///
  /// Two open applications that became one by their names stay two: the later one gets a key that
  /// no name has.
  ///
  /// - Returns: what became one.
  /// - Throws: `SQLiteError`; `PersistenceError.inconsistent` for a line of the log that is no row.
  func recompute() throws -> [LookAlike] {
    let applications = try connection.query(Self.applications) { row in
      (
        application: Application(
          id: ApplicationID(try row.get("id", as: Int.self)), company: try row.get("company"),
          role: try row.get("role")),
        isOpen: try row.get("is_open", as: Bool.self),
        oldKeys: [
          try row.get("company_folded", as: String.self),
          try row.get("role_folded", as: String.self),
        ]
      )
    }
    let lookAlikes = LookAlike.applications(
      among: applications.filter(\.isOpen).map { ($0.application, $0.oldKeys) })
    let oldKeys = Dictionary(
      applications.map { ($0.application.id.number, $0.oldKeys) },
      uniquingKeysWith: { old, _ in old })
    let marks = marks(of: lookAlikes, oldKeys)
    // No new key may meet the old one of a row that has not got its own yet.
    try connection.run("UPDATE application SET company_folded = company_folded || char(8288) || id")
    for application in applications.map(\.application) {
      let keys = zip(application.nameKeys, marks[application.id.number] ?? ["", ""]).map(+)
      try connection.run(
        "UPDATE application SET company_folded = ?, role_folded = ? WHERE id = ?",
        [keys[0], keys[1], application.id.number])
    }
    try rewriteLog(marks)
    return lookAlikes + (try people())
  }

  /// What is put behind the keys of a row, by its number: behind the one by which it was another.
  private func marks(
    of lookAlikes: [LookAlike], _ oldKeys: [Int: [String]]
  ) -> [Int: [String]] {
    var marks: [Int: [String]] = [:]
    for case .applications(let first, let other) in lookAlikes {
      let (id, old) = (other.id.number, (oldKeys[first.id.number], oldKeys[other.id.number]))
      // A word joiner is in no key, because nobody sees it.
      let mark = "\u{2060}\(id)"
      marks[id] = old.0?.first != old.1?.first ? [mark, ""] : ["", mark]
    }
    return marks
  }

  private func rewriteLog(_ marks: [Int: [String]]) throws {
    let lines = try connection.query(Self.lines, ["application"]) { row in
      (
        sequence: try row.get("sequence", as: Int.self),
        operation: try row.get("operation_id", as: Int.self),
        row: Int(try row.get("row_key", as: String.self)) ?? 0,
        images: [
          try row.get("before", as: String?.self), try row.get("after", as: String?.self),
        ]
      )
    }
    var rewritten: Set<Int> = []
    var sound: [Int: Bool] = [:]
    for line in lines {
      let images = try line.images.map { try $0.map { try rekeyed($0, marks[line.row]) } }
      guard images != line.images else { continue }
      // What is damaged must not become sound by this.
      if sound[line.operation] == nil {
        sound[line.operation] = try isSound(line.operation)
      }
      try connection.run(
        "UPDATE change SET before = ?, after = ? WHERE sequence = ?",
        [images[0], images[1], line.sequence])
      if sound[line.operation] == true { rewritten.insert(line.operation) }
    }
    try connection.writeDigests(of: rewritten.sorted(), with: .numbered)
  }

  private func isSound(_ operation: Int) throws -> Bool {
    let isUndigested = try connection.first(
      "SELECT id FROM operation WHERE id = ? AND digest = 0", [operation]
    ) { _ in true }
    return try isUndigested == true || connection.isSound(operation: operation, with: .numbered)
  }

  /// A row as the log keeps it, with the keys that its names have now.
  private func rekeyed(_ json: String, _ marks: [String]?) throws -> String {
    var image = try RowImage(json: json)
    if case .text(let company)? = image.values["company"] {
      image.values["company_folded"] = .text(company.foldedKey + (marks?[0] ?? ""))
    }
    if let role = image.values["role"] {
      if case .text(let name) = role {
        image.values["role_folded"] = .text(name.foldedKey + (marks?[1] ?? ""))
      } else {
        image.values["role_folded"] = .text("")
      }
    }
    return try image == RowImage(json: json) ? json : image.json(of: "application")
  }

  private func people() throws -> [LookAlike] {
    let met = try connection.query(Self.peopleOfCompanies) { row in
      (
        company: try row.get("company", as: String.self).foldedKey,
        person: Person(
          id: PersonID(try row.get("id", as: Int.self)), name: try row.get("name"),
          email: try row.get("email"))
      )
    }
    var found: [LookAlike] = []
    for people in Dictionary(grouping: met, by: \.company).sorted(by: { $0.key < $1.key }) {
      var seen: Set<PersonID> = []
      let all = people.value.map(\.person).filter { seen.insert($0.id).inserted }
      for pair in LookAlike.people(among: all) where !found.contains(pair) { found.append(pair) }
    }
    return found
  }

  static let applications: SQL =
    """
    SELECT id, company, company_folded, role, role_folded, outcome IS NULL AS is_open
    FROM application ORDER BY id
    """

  static let lines: SQL =
    """
    SELECT sequence, operation_id, row_key, before, after FROM change
    WHERE table_name = ? ORDER BY sequence
    """

  static let peopleOfCompanies: SQL =
    """
    SELECT a.company, p.id, p.name, p.email
    FROM application AS a
    JOIN interview AS i ON i.application_id = a.id
    JOIN interviewer AS r ON r.interview_id = i.id
    JOIN person AS p ON p.id = r.person_id
    ORDER BY p.id
    """
}
