internal import InterviewModel
internal import SQLite
internal import Zones

/// What the invitations to an interview said, read off the log of operations.
///
/// The rows alone do not tell: the owner corrects them by hand, and names people besides. A command
/// that reads an invitation has `--from` in the log. Of the people that it adds, those came with
/// the invitation that stand behind the mark of its version; without `--with`, all of them.
struct InvitationReadings {
  private let connection: Connection
  private var reading = InvitationReading()
  private var brought: [Int] = []
  /// The operation whose lines are read.
  private var operation = -1
  /// Its flags; nil where it reads no invitation.
  private var flags: Set<String>?
  /// The interview after the line that was read last: a line has only what changed.
  private var held: [String: Value] = [:]
  /// Whether it logged the interview.
  private var isInsertion = false
  /// Whether the mark was changed in it.
  private var isMarked = false

  /// Reads all that was read for an interview.
  ///
  /// - Returns: the version read last, with the people of all versions; one of which nothing is
  ///   known where the log has none.
  /// - Throws: `SQLiteError`; `PersistenceError.inconsistent`.
  static func reading(of id: Interview.ID, _ connection: Connection) throws -> InvitationReading {
    var readings = InvitationReadings(connection: connection)
    let lines = try connection.query(changes, [":key": "\(id.number)", ":number": id.number]) {
      try Line(row: $0)
    }
    for line in lines { try readings.read(line) }
    let logged = LoggedRows(connection)
    readings.reading.brought = try readings.brought.compactMap { number in
      guard let name = try logged.name(of: .person, number) else { return nil }
      return PersonEntry(name: name, email: try logged.text("email", of: .person, number))
    }
    return readings.reading
  }

  private init(connection: Connection) {
    self.connection = connection
  }

  static let changes: SQL =
    """
    SELECT o.id, o.command, c.table_name, c.local_key, c.before, c.after
    FROM operation AS o CROSS JOIN change AS c ON c.operation_id = o.id
    WHERE o.undone_at IS NULL
      AND CASE c.table_name
        WHEN 'interview' THEN c.local_key = :key
        WHEN 'interviewer' THEN CAST(c.local_key AS INTEGER) = :number
      END
    ORDER BY c.sequence
    """

  /// A line of the log about the interview, or about somebody in it.
  private struct Line {
    let operation: Int
    let command: String
    let isInterview: Bool
    let key: String
    let before: RowImage?
    let after: RowImage?

    init(row: borrowing Row) throws {
      operation = try row.get("id")
      command = try row.get("command")
      isInterview = try row.get("table_name", as: String.self) == RecordedTable.interview.rawValue
      key = try row.get("local_key")
      before = try row.get("before", as: String?.self).map { try RowImage(json: $0) }
      after = try row.get("after", as: String?.self).map { try RowImage(json: $0) }
    }

    /// Whether a column has another value than before.
    func changes(_ column: InterviewColumn) -> Bool {
      before?.values[column.rawValue] != after?.values[column.rawValue]
    }
  }

  private mutating func read(_ line: Line) throws {
    if line.operation != operation {
      operation = line.operation
      let words = line.command.utf8.split(separator: UInt8(ascii: " ")).map {
        String(Substring($0))
      }
      let isReading = words.first == "log" && words.contains("--from")
      flags = isReading ? Set(words) : nil
      (isInsertion, isMarked) = (false, false)
    }
    if line.isInterview {
      guard let after = line.after else { return }
      held = line.before == nil ? after.values : held.merging(after.values) { _, new in new }
      if let flags { readInterview(line, RowImage(values: held), flags) }
    } else {
      readInterviewer(line)
    }
  }

  private mutating func readInterviewer(_ line: Line) {
    let numbers = line.key.utf8.split(separator: UInt8(ascii: "/"))
    guard numbers.count == 2, let number = Int(String(Substring(numbers[1]))) else { return }
    let isInvited = flags.map { isMarked || !$0.contains("--with") } ?? false
    if line.before == nil, line.after != nil, isInvited {
      reading.invited.insert(Person.ID(number))
      brought.append(number)
    } else {
      reading.invited.remove(Person.ID(number))
      // Whom an invitation took out, another version may bring back.
      if flags != nil { brought.removeAll { $0 == number } }
    }
  }

  private mutating func readInterview(_ line: Line, _ after: RowImage, _ flags: Set<String>) {
    if line.before == nil { isInsertion = true }
    let isNumbered = line.changes(.invitationSequence) || line.changes(.invitationStamp)
    if line.before != nil, isNumbered { isMarked = true }
    let columns: [InterviewColumn] = [.invitationUID, .startsAt, .endsAt, .place, .link]
    // A round that is counted anew says nothing of the invitation.
    guard isInsertion || isNumbered || columns.contains(where: line.changes) else { return }
    reading.isKnown = true
    let hasOwnTime = !flags.isDisjoint(with: ["--at", "--on"])
    let hasOwnLength = !flags.isDisjoint(with: ["--at", "--on", "--end", "--minutes"])
    reading.startsAt = hasOwnTime ? nil : Self.instant(after, .startsAt)
    reading.endsAt = hasOwnLength ? nil : Self.instant(after, .endsAt)
    // An interview that the owner logged keeps its place and link when an invitation comes to it.
    let isAttached = !isInsertion && line.changes(.invitationUID)
    reading.place = Self.text(after, .place)
    reading.link = Self.text(after, .link)
    if flags.contains("--place") || isAttached && reading.place != nil {
      reading.keepsPlace = true
    } else if isInsertion || isAttached || line.changes(.place) {
      reading.keepsPlace = false
    }
    if flags.contains("--link") || isAttached && reading.link != nil {
      reading.keepsLink = true
    } else if isInsertion || isAttached || line.changes(.link) {
      reading.keepsLink = false
    }
  }

  private static func instant(_ image: RowImage, _ column: InterviewColumn) -> Instant? {
    guard case .integer(let seconds)? = image.values[column.rawValue] else { return nil }
    return Instant(seconds: Int(seconds))
  }

  private static func text(_ image: RowImage, _ column: InterviewColumn) -> String? {
    guard case .text(let text)? = image.values[column.rawValue] else { return nil }
    return text
  }
}
