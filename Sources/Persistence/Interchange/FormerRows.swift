internal import InterviewModel
internal import SQLite
internal import Zones

/// The rows as they were before their owner changed them: a file that is imported again still tells
/// of them so.
///
/// Only what the owner did is kept, and nothing of what was undone, so that a file of any length
/// leaves nothing here.
struct FormerRows {
  /// The applications that once had a company and role, by the keys of these.
  private(set) var applications = FormerApplications()
  /// The people, by what they were once called.
  private(set) var people = FormerPeople()
  /// When interviews were to begin before their owner moved them, by their numbers.
  private var starts: [Int: [Instant]] = [:]
  /// A number for each text that the owner replaced, by the row, the column and its key.
  private var texts: Set<Int> = []
  /// The applications whose outcome the owner wrote or took back.
  private var owned = NumberSet()

  /// Reads the log once.
  ///
  /// - Throws: `PersistenceError`.
  init(of store: Store) throws {
    var merged = MergedRows()
    try store.connection.forEach(Self.lines) { row in
      guard let table = RecordedTable(rawValue: try row.get("table_name")) else { return }
      let line = FormerLine(
        operation: try row.get("operation_id"), isMerge: try row.get("is_merge"), table: table,
        key: try row.get("local_key"),
        before: try row.get("before", as: String?.self).map { try RowImage(json: $0) },
        after: try row.get("after", as: String?.self).map { try RowImage(json: $0) })
      if line.operation != merged.operation { merged.finish(&self, line.operation) }
      if line.isMerge { merged.see(line, people: people) }
      try take(line, &merged, store)
    }
    merged.finish(&self, nil)
  }

  private mutating func take(
    _ line: FormerLine, _ merged: inout MergedRows, _ store: Store
  ) throws {
    switch line.table {
    case .application:
      if line.says("outcome") { owned.insert(line.number) }
      guard let before = line.before else { return }
      if line.after == nil {
        if line.isMerge { merged.application(line.number, before, &self) }
        return
      }
      try applications.add(line.number, before) {
        try store.connection.first(Self.names, [line.number]) { row in
          FormerApplications.Names(try row.get("company"), try row.get("role"))
        }
      }
      replaced(before, in: .application, applications.heir(of: line.number))
    case .interview:
      guard let before = line.before, line.after != nil else { return }
      if case .integer(let start)? = before.values["starts_at"] {
        starts[line.number, default: []].append(Instant(seconds: Int(start)))
      }
      replaced(before, in: .interview, line.number)
    case .person:
      guard let before = line.before else { return }
      people.add(line.number, before)
    case .interviewer:
      guard line.after == nil, let (interview, person) = line.interviewer else { return }
      people.takeOut(person, of: interview)
    default: break
    }
  }

  /// Keeps the names and the texts of an application that became one with another.
  fileprivate mutating func join(_ number: Int, _ image: RowImage, into heir: Int?) {
    applications.join(number, image, into: heir)
    if let heir = applications.heir(of: number) { replaced(image, in: .application, heir) }
  }

  fileprivate mutating func joinPerson(_ number: Int, into heir: Int) {
    people.join(number, into: heir)
  }

  private mutating func replaced(_ image: RowImage, in table: RecordedTable, _ number: Int?) {
    guard let number else { return }
    for (column, value) in image.values {
      guard case .text(let text) = value else { continue }
      if column == "note" {
        for line in text.unicodeScalars.split(separator: "\n") {
          texts.insert(Self.hash(table, number, column, String(line)))
        }
      } else {
        texts.insert(Self.hash(table, number, column, text.foldedKey))
      }
    }
  }

  private static func hash(
    _ table: RecordedTable, _ number: Int, _ column: String, _ text: String
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(table)
    hasher.combine(number)
    hasher.combine(column)
    hasher.combine(text)
    return hasher.finalize()
  }

  /// Whether the owner replaced this text of an application.
  func isReplaced(_ text: String, in column: ApplicationColumn, of id: Application.ID) -> Bool {
    texts.contains(Self.hash(.application, id.number, column.rawValue, text.foldedKey))
  }

  /// Whether the owner took a line out of the note of an application.
  func isReplaced(noteLine line: String, of id: Application.ID) -> Bool {
    texts.contains(Self.hash(.application, id.number, "note", line))
  }

  /// Whether the owner took a line out of the note of an interview.
  func isReplaced(noteLine line: String, of id: Interview.ID) -> Bool {
    texts.contains(Self.hash(.interview, id.number, "note", line))
  }

  /// When an interview was to begin before its owner moved it.
  func starts(of id: Interview.ID) -> [Instant] { starts[id.number] ?? [] }

  /// Whether the owner ended an application or reopened it.
  func isOutcomeOwned(of id: Application.ID) -> Bool { owned.contains(id.number) }

  /// What the owner did, the newest first: where an application went is known before what it was.
  static let lines: SQL =
    """
    SELECT c.operation_id, o.command GLOB 'merge*' AS is_merge, c.table_name, c.local_key,
           c.before, c.after
    FROM operation AS o CROSS JOIN change AS c ON c.operation_id = o.id
    WHERE o.undone_at IS NULL AND o.command NOT GLOB 'import*'
      AND (c.before IS NOT NULL AND c.table_name IN ('application', 'interview', 'person',
          'interviewer')
        OR c.table_name = 'application'
        OR o.command GLOB 'merge*' AND c.table_name <> 'letter')
    ORDER BY o.id DESC, c.sequence DESC
    """

  static let names: SQL = "SELECT company, role FROM application WHERE id = ?"
}

/// A line of the log.
struct FormerLine {
  let operation: Int
  let isMerge: Bool
  let table: RecordedTable
  let key: String
  let before: RowImage?
  let after: RowImage?

  /// The number of its row, where it has one.
  var number: Int { Int(key) ?? 0 }

  /// The interview and the person, where it is of one who was met.
  var interviewer: (interview: Int, person: Int)? {
    let parts = key.utf8.split(separator: UInt8(ascii: "/")).compactMap {
      Int(String(Substring($0)))
    }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// Whether a column holds something before or after.
  func says(_ column: String) -> Bool {
    before?.values[column] != nil || after?.values[column] != nil
  }

  /// The number that a column held before and the one that it held after, where they differ.
  func shift(of column: String) -> (from: Int, to: Int)? {
    guard case .integer(let from)? = before?.values[column],
      case .integer(let to)? = after?.values[column], from != to
    else { return nil }
    return (Int(from), Int(to))
  }
}

/// The rows that became one with others by one operation, while its lines are read.
private struct MergedRows {
  private(set) var operation: Int?
  private var gone: [(number: Int, image: RowImage)] = []
  /// Where the rows of those that went are now, by table and number.
  private var shifts: [RecordedTable: [Int: Int]] = [:]
  private var gonePeople: [Int] = []
  private var people: [Int] = []
  private var met: [Int: Int] = [:]
  private var left: [Int: Int] = [:]

  mutating func application(_ number: Int, _ image: RowImage, _ rows: inout FormerRows) {
    gone.append((number, image))
  }

  mutating func see(_ line: FormerLine, people: FormerPeople) {
    if let shift = line.shift(of: "application_id") {
      shifts[.application, default: [:]][shift.from] = shift.to
    }
    if let shift = line.shift(of: "person_id") {
      shifts[.person, default: [:]][shift.from] = shift.to
    }
    switch line.table {
    case .application:
      // What the one that stays did not say is filled in right before the other goes.
      if let last = gone.last, line.after != nil, !line.says("company"), followsRemoval {
        shifts[.application, default: [:]][last.number] = line.number
      }
      followsRemoval = line.after == nil
    case .person:
      if line.after == nil {
        gonePeople.append(line.number)
      } else {
        self.people.append(line.number)
      }
    case .interviewer:
      guard let (interview, person) = line.interviewer else { return }
      if line.before == nil { met[interview] = person } else { left[interview] = person }
    default: followsRemoval = false
    }
  }

  private var followsRemoval = false

  /// Tells where the rows went, and begins another operation.
  mutating func finish(_ rows: inout FormerRows, _ next: Int?) {
    for (number, image) in gone {
      rows.join(number, image, into: shifts[.application]?[number])
    }
    for number in gonePeople {
      let interview = left.first { $0.value == number && met[$0.key] != nil }?.key
      let beside = interview.flatMap { met[$0] }
      if let heir = shifts[.person]?[number] ?? people.first ?? beside {
        rows.joinPerson(number, into: heir)
      }
    }
    self = MergedRows()
    operation = next
  }
}
