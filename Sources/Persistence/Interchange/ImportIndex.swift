internal import InterviewModel
internal import SQLite

/// What an import has to know of all that is stored, in little memory: where a company and role are
/// found, and what other rows told of already.
struct ImportIndex {
  /// The applications by a number made of their company and role.
  private var numbers: [Int: [Application.ID]] = [:]
  /// The applications that rows of this import told of.
  private(set) var taken: Set<Application.ID> = []
  /// The applications that only imports wrote; nil until somebody asks.
  private var imported: Set<Int>?
  /// The interviews that only imports wrote; nil until somebody asks.
  private var importedInterviews: Set<Int>?

  private init() {}

  private mutating func add(_ id: Application.ID, company: String, role: String) {
    numbers[Self.number(company, role), default: []].append(id)
  }

  /// The applications that can have a company and a role; others that have the same number are
  /// among them.
  private func applications(company: String, role: String) -> [Application.ID] {
    numbers[Self.number(company, role)] ?? []
  }

  private mutating func take(_ id: Application.ID) { taken.insert(id) }

  /// Whether only imports wrote an application, so that a newer file may write it anew.
  ///
  /// - Throws: `SQLiteError`.
  private mutating func isImported(_ id: Application.ID, _ store: Store) throws -> Bool {
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

  /// The rows that only imports wrote, by their numbers.
  private static func rows(writtenBy writers: SQL, _ store: Store) throws -> Set<Int> {
    let writers = try store.connection.query(writers) { row in
      (
        id: Int(try row.get("local_key", as: String.self)) ?? 0,
        isByHand: try row.get("is_by_hand", as: Bool.self)
      )
    }
    return Set(writers.filter { !$0.isByHand }.map(\.id))
      .subtracting(writers.filter(\.isByHand).map(\.id))
  }

  private static func number(_ company: String, _ role: String) -> Int {
    var hasher = Hasher()
    hasher.combine(company)
    hasher.combine(role)
    return hasher.finalize()
  }

  static let writers: SQL =
    """
    SELECT DISTINCT c.local_key, o.command NOT GLOB 'import*' AS is_by_hand
    FROM change AS c JOIN operation AS o ON o.id = c.operation_id
    WHERE c.table_name = 'application' AND o.undone_at IS NULL
    """

  static let interviewWriters: SQL =
    """
    SELECT DISTINCT c.local_key, o.command NOT GLOB 'import*' AS is_by_hand
    FROM change AS c JOIN operation AS o ON o.id = c.operation_id
    WHERE c.table_name = 'interview' AND o.undone_at IS NULL
    """

  static let keys: SQL = "SELECT id, company_folded, role_folded FROM application ORDER BY id"
}

extension ImportIndex {
  /// An index of what is stored.
  ///
  /// - Throws: `SQLiteError`.
  init(of store: Store) throws {
    self.init()
    let rows = try store.connection.query(Self.keys) { row in
      (
        id: try row.get("id", as: Application.ID.self),
        company: try row.get("company_folded", as: String.self),
        role: try row.get("role_folded", as: String.self)
      )
    }
    for row in rows { add(row.id, company: row.company, role: row.role) }
  }

  /// The applications that a row can mean, the newest first: those of its company and role, and an
  /// open one there of which no role is known.
  ///
  /// - Throws: `PersistenceError`.
  func candidates(for row: ImportedApplication, in store: Store) throws -> [ImportMatch.Candidate] {
    let company = row.company.foldedKey
    let role = row.role?.foldedKey ?? ""
    let named = try applications(company: company, role: role).map(store.application(_:))
      .filter { $0.company.foldedKey == company && ($0.role?.foldedKey ?? "") == role }
    let roleless =
      role.isEmpty || named.contains(where: \.isOpen)
      ? []
      : try applications(company: company, role: "").map(store.application(_:))
        .filter {
          $0.company.foldedKey == company && $0.role == nil && $0.isOpen && !taken.contains($0.id)
        }
    return (named.sorted { $0.id > $1.id } + roleless).map {
      ImportMatch.Candidate($0, isTaken: taken.contains($0.id))
    }
  }

  /// Notes that a row told of an application, which may be a new one or have a role now.
  mutating func take(_ application: Application, isNewlyNamed: Bool) {
    take(application.id)
    guard isNewlyNamed else { return }
    add(
      application.id, company: application.company.foldedKey,
      role: application.role?.foldedKey ?? "")
  }

  /// Whether a newer file may write over what an application says: only imports wrote it, and no
  /// other row of this one.
  ///
  /// - Throws: `SQLiteError`.
  mutating func isOverwritten(_ id: Application.ID, in store: Store) throws -> Bool {
    guard !taken.contains(id) else { return false }
    return try isImported(id, store)
  }
}

extension Application {
  fileprivate var isOpen: Bool { outcome == nil }
}
