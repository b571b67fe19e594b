internal import InterviewModel
internal import SQLite

/// What an import remembers of the rows that it has taken, in memory that hardly grows with them.
struct ImportIndex {
  /// The applications that rows of this import told of.
  private var taken = NumberSet()
  /// Those of them that this import created.
  private var created = NumberSet()
  /// A number for each line that rows put into the note of an application that was stored before.
  ///
  /// If two lines ever had the same one, a newer value would stand beside the older.
  private var said: Set<Int> = []
  /// The applications that only imports wrote; nil until somebody asks.
  private var imported: NumberSet?
  /// The interviews that only imports wrote; nil until somebody asks.
  private var importedInterviews: NumberSet?

  /// Creates an index of an import that has not begun.
  init() {}

  /// The applications that a row can mean, the newest first: those of its company and role, an open
  /// one there of which no role is known, and those that once had its company and role.
  ///
  /// - Throws: `PersistenceError`.
  func candidates(
    for row: ImportedApplication, before: FormerRows, in store: Store
  ) throws -> [ImportMatch.Candidate] {
    let company = row.company.foldedKey
    let role = row.role?.foldedKey ?? ""
    let named = try store.applications(ofCompany: company, role: role)
    let roleless =
      try role.isEmpty || named.contains(where: \.isOpen)
      ? []
      : store.applications(ofCompany: company, role: "").filter { $0.isOpen && !isTaken($0.id) }
    let known = named + roleless
    let former = try before.applications.those(of: row).found
      .filter { id in !known.contains { $0.id == id } }
      .compactMap { id in try Self.application(id, in: store) }
    return (known + former).map {
      ImportMatch.Candidate(
        $0, isTaken: isTaken($0.id), isFormer: former.contains($0),
        formerlyApplied: before.applications.applied(of: $0.id))
    }
  }

  /// Notes that a row told of an application, and the lines that it put into its note.
  mutating func take(_ id: Application.ID, isNew: Bool, saying lines: [String]) {
    taken.insert(id.number)
    if isNew { created.insert(id.number) }
    if !created.contains(id.number) { said.formUnion(lines.map { Self.number(of: $0, id) }) }
  }

  /// Whether a row of this import put a line into an application's note.
  func isSaid(_ line: String, of id: Application.ID) -> Bool {
    created.contains(id.number) || said.contains(Self.number(of: line, id))
  }

  /// Whether a newer file may write over what an application says: only imports wrote it, and no
  /// other row of this one.
  ///
  /// - Throws: `SQLiteError`.
  mutating func isOverwritten(_ id: Application.ID, in store: Store) throws -> Bool {
    guard !isTaken(id) else { return false }
    let found = try imported ?? Self.rows(writtenBy: Self.writers, store)
    imported = found
    return found.contains(id.number)
  }

  /// Whether only imports wrote an interview, so that a newer file may move it.
  ///
  /// - Throws: `SQLiteError`.
  mutating func isImported(_ id: Interview.ID, in store: Store) throws -> Bool {
    let found = try importedInterviews ?? Self.rows(writtenBy: Self.interviewWriters, store)
    importedInterviews = found
    return found.contains(id.number)
  }

  /// An application by its number; nil where it is gone.
  private static func application(
    _ id: Application.ID, in store: Store
  ) throws -> Application? {
    do { return try store.application(id) } catch is ReferenceError { return nil }
  }

  /// Whether a row of this import told of an application.
  func isTaken(_ id: Application.ID) -> Bool { taken.contains(id.number) }

  private static func number(of line: String, _ id: Application.ID) -> Int {
    var hasher = Hasher()
    hasher.combine(id)
    hasher.combine(line)
    return hasher.finalize()
  }

  /// The rows that only imports wrote, by their numbers.
  private static func rows(writtenBy writers: SQL, _ store: Store) throws -> NumberSet {
    var (imported, byHand) = (NumberSet(), NumberSet())
    try store.connection.forEach(writers) { row in
      let number = Int(try row.get("local_key", as: String.self)) ?? 0
      if try row.get("is_by_hand", as: Bool.self) {
        byHand.insert(number)
        imported.remove(number)
      } else if !byHand.contains(number) {
        imported.insert(number)
      }
    }
    return imported
  }

  static let writers: SQL =
    """
    SELECT c.local_key, o.command NOT GLOB 'import*' AS is_by_hand
    FROM change AS c JOIN operation AS o ON o.id = c.operation_id
    WHERE c.table_name = 'application' AND o.undone_at IS NULL
    """

  static let interviewWriters: SQL =
    """
    SELECT c.local_key, o.command NOT GLOB 'import*' AS is_by_hand
    FROM change AS c JOIN operation AS o ON o.id = c.operation_id
    WHERE c.table_name = 'interview' AND o.undone_at IS NULL
    """
}

extension Application {
  fileprivate var isOpen: Bool { outcome == nil }
}
