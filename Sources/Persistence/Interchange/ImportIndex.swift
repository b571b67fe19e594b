internal import InterviewModel
internal import SQLite

/// What an import has to know of all that is stored, in little memory: where a company and role are
/// found, and what other rows told of already.
package struct ImportIndex {
  /// The applications by a number made of their company and role.
  private var numbers: [Int: [Application.ID]] = [:]
  /// The applications that rows of this import told of.
  private(set) var taken: Set<Application.ID> = []
  /// The applications that only imports wrote; nil until somebody asks.
  private var imported: Set<Application.ID>?

  fileprivate init() {}

  fileprivate mutating func add(_ id: Application.ID, company: String, role: String) {
    numbers[Self.number(company, role), default: []].append(id)
  }

  /// The applications that can have a company and a role; others that have the same number are
  /// among them.
  fileprivate func applications(company: String, role: String) -> [Application.ID] {
    numbers[Self.number(company, role)] ?? []
  }

  fileprivate mutating func take(_ id: Application.ID) { taken.insert(id) }

  /// Whether only imports wrote an application, so that a newer file may write it anew.
  ///
  /// - Throws: `SQLiteError`.
  fileprivate mutating func isImported(_ id: Application.ID, _ store: Store) throws -> Bool {
    if let imported { return imported.contains(id) }
    let writers = try store.connection.query(Self.writers) { row in
      (
        id: Application.ID(Int(try row.get("row_key", as: String.self)) ?? 0),
        isByHand: try row.get("is_by_hand", as: Bool.self)
      )
    }
    let found = Set(writers.filter { !$0.isByHand }.map(\.id))
      .subtracting(writers.filter(\.isByHand).map(\.id))
    imported = found
    return found.contains(id)
  }

  private static func number(_ company: String, _ role: String) -> Int {
    var hasher = Hasher()
    hasher.combine(company)
    hasher.combine(role)
    return hasher.finalize()
  }

  static let writers: SQL =
    """
    SELECT DISTINCT c.row_key, o.command NOT GLOB 'import*' AS is_by_hand
    FROM change AS c JOIN operation AS o ON o.id = c.operation_id
    WHERE c.table_name = 'application' AND o.undone_at IS NULL
    """

  static let keys: SQL = "SELECT id, company_folded, role_folded FROM application ORDER BY id"
}

extension Operation {
  /// An index of what is stored, for an import.
  ///
  /// - Throws: `SQLiteError`.
  package func makeImportIndex() throws -> ImportIndex {
    var index = ImportIndex()
    let rows = try connection.query(ImportIndex.keys) { row in
      (
        id: try row.get("id", as: Application.ID.self),
        company: try row.get("company_folded", as: String.self),
        role: try row.get("role_folded", as: String.self)
      )
    }
    for row in rows { index.add(row.id, company: row.company, role: row.role) }
    return index
  }

  /// The applications that a row can mean, the newest first: those of its company and role, and an
  /// open one there of which no role is known.
  ///
  /// - Throws: `SQLiteError`.
  func candidates(for row: ImportedApplication, in index: ImportIndex) throws
    -> [ImportMatch.Candidate]
  {
    let company = row.company.foldedKey
    let role = row.role?.foldedKey ?? ""
    let named = try index.applications(company: company, role: role).map(store.application(_:))
      .filter { $0.company.foldedKey == company && ($0.role?.foldedKey ?? "") == role }
    let roleless =
      role.isEmpty
      ? []
      : try index.applications(company: company, role: "").map(store.application(_:))
        .filter {
          $0.company.foldedKey == company && $0.role == nil && $0.outcome == nil
            && !index.taken.contains($0.id)
        }
    let all = named.sorted { $0.id > $1.id } + (named.contains(where: \.isOpen) ? [] : roleless)
    return all.map { ImportMatch.Candidate($0, isTaken: index.taken.contains($0.id)) }
  }

  /// Notes that a row told of an application, which may be a new one or have a role now.
  func take(_ application: Application, isNewlyNamed: Bool, _ index: inout ImportIndex) {
    index.take(application.id)
    guard isNewlyNamed else { return }
    index.add(
      application.id, company: application.company.foldedKey,
      role: application.role?.foldedKey ?? "")
  }

  /// Whether a newer file may write over what an application says: only imports wrote it, and no
  /// other row of this one.
  ///
  /// - Throws: `SQLiteError`.
  func isOverwritten(_ id: Application.ID, _ index: inout ImportIndex) throws -> Bool {
    guard !index.taken.contains(id) else { return false }
    return try index.isImported(id, store)
  }
}

extension Application {
  fileprivate var isOpen: Bool { outcome == nil }
}
