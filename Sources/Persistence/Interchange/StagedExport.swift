package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

/// An export as a database of its own, in memory, brought to this program's schema.
///
/// Every rule that the schema has is tried there first, and an export of an older program is
/// brought up to date by the same steps as its database.
package struct StagedExport {
  /// The database.
  let connection: Connection
  /// The tables of this program's schema.
  let tables: [ExportedTable]
  /// The numbers of the tips that every new database of its schema has.
  let shippedTips: Set<Int>
  private let document: ExportDocument
  /// The lines of rows with a number of their own, by their tables and numbers.
  private let lines: [String: [Int: Int]]

  /// Makes the database of a document.
  ///
  /// - Parameters:
  ///   - document: the export.
  ///   - zones: the zones of this computer, by name.
  ///   - now: when it is read.
  /// - Throws: `JSONFault`, `ExportRefusal` for a document whose rows are no such database.
  package init(
    _ document: ExportDocument, zones: @escaping @Sendable (String) -> Zone?, at now: Instant
  ) throws {
    guard document.schema <= ExportQuery.schema else {
      throw ExportRefusal.newer(found: document.schema, supported: ExportQuery.schema)
    }
    let connection = try Connection.asMigrated(to: document.schema)
    shippedTips = Set(try connection.query(ClosingTip.rows) { try $0.get("number", as: Int.self) })
    // They are checked at the end, as rows refer to later ones.
    try connection.setForeignKeys(enabled: false)
    let older = try ExportedTable.all(on: connection)
    try document.check(older)
    var lines: [String: [Int: Int]] = [:]
    try connection.transaction {
      try connection.run("DELETE FROM closing_tip")
      for table in older {
        var filling = Filling(table, on: connection)
        try document.forEachRow(of: table) { try filling.insert($0, line: $1) }
        lines[table.name] = filling.lines
      }
      if let violation = try connection.foreignKeyViolations().first {
        let line = violation.rowID.flatMap { lines[violation.table]?[Int($0)] }
        throw ExportRefusal.dangling(table: violation.table, line: line ?? 0)
      }
    }
    try Migrator(migrations: Migrations.all).migrate(connection)
    self.connection = connection
    self.document = document
    self.lines = lines
    tables = try ExportedTable.all(on: connection)
    try refuseUnreadable(zones: zones, at: now)
  }

  /// Refuses what the schema lets pass and no command could read.
  private func refuseUnreadable(
    zones: @escaping @Sendable (String) -> Zone?, at now: Instant
  ) throws {
    let store = Store(connection: connection, path: nil, zones: zones, seed: nil)
    do {
      _ = try store.settings()
      _ = try store.allTips()
      _ = try store.peopleMet()
      _ = try store.applications()
      _ = try store.allOffers()
      _ = try store.searchPicture(InstantRange(), at: now)
      _ = try store.workSearch(InstantRange(), in: .utc, at: now)
    } catch is SettingError {
      throw ExportRefusal.unreadable
    } catch let error as SQLiteError where error.code == .mismatch {
      throw ExportRefusal.unreadable
    } catch is PersistenceError {
      throw ExportRefusal.unreadable
    }
  }

  /// What it holds, for people.
  ///
  /// - Throws: `SQLiteError`.
  func contents(isStored: Bool) throws -> RestoredExport {
    RestoredExport(
      isStored: isStored, exportedAt: document.exportedAt,
      applications: try connection.query(Self.applications) { row in
        RestoredExport.Application(
          line: line(of: try row.get("id"), in: .application), company: try row.get("company"),
          role: try row.get("role"), appliedAt: try row.get("applied_at"),
          outcome: try row.get("outcome"))
      },
      interviews: try connection.query(Self.interviews) { row in
        RestoredExport.Interview(
          line: line(of: try row.get("id"), in: .interview), company: try row.get("company"),
          role: try row.get("role"), startsAt: try row.get("starts_at"),
          isDayOnly: try row.get("day_only"))
      },
      people: try count(.person), followUps: try count(.followUp))
  }

  private func line(of number: Int, in table: RecordedTable) -> Int {
    lines[table.rawValue]?[number] ?? 0
  }

  private func count(_ table: RecordedTable) throws -> Int {
    try connection.one("SELECT count(*) AS n FROM " + table.name) { try $0.get("n") }
  }

  private static let applications: SQL =
    "SELECT id, company, role, applied_at, outcome FROM application ORDER BY id"

  private static let interviews: SQL =
    """
    SELECT i.id, a.company, a.role, i.starts_at, i.day_only
    FROM interview AS i JOIN application AS a ON a.id = i.application_id ORDER BY i.id
    """
}

/// A table of a database in memory that is filled with rows of an export.
private struct Filling {
  /// The lines of rows, by their numbers.
  private(set) var lines: [Int: Int] = [:]
  private let table: ExportedTable
  private let connection: Connection
  private let insertion: SQL
  private let derived: [(column: String, source: Int)]
  private let numberPlace: Int?
  /// The keys that open applications have, so that no two have the same.
  private var taken: Set<[String]> = []

  init(_ table: ExportedTable, on connection: Connection) {
    self.table = table
    self.connection = connection
    let names = table.columns.map(\.name)
    let keys = RecordedTable(rawValue: table.name)?.keyColumns ?? []
    numberPlace = keys.count == 1 ? names.firstIndex(of: keys[0]) : nil
    derived = table.name == RecordedTable.application.rawValue ? Self.nameKeys(names) : []
    let columns = (names + derived.map(\.column)).map(SQL.identifier)
    insertion =
      "INSERT INTO " + .identifier(table.name) + " (" + .joined(columns, separator: ", ")
      + ") VALUES (" + .joined(columns.map { _ in "?" }, separator: ", ") + ")"
  }

  private static func nameKeys(_ names: [String]) -> [(column: String, source: Int)] {
    ["company", "role"].compactMap { name in
      names.firstIndex(of: name).map { (name + ExportedTable.derived, $0) }
    }
  }

  /// Inserts a row.
  ///
  /// - Throws: `ExportRefusal.misfit` where it breaks a rule of its table; `SQLiteError`.
  mutating func insert(_ row: [ExportedValue], line: Int) throws {
    var number = 0
    if let numberPlace, case .integer(let own) = row[numberPlace] { number = own }
    let values = row.map(\.stored) + keys(of: row, number).map { .text($0) }
    do throws(SQLiteError) {
      try connection.run(insertion, Arguments(values))
    } catch {
      guard Self.refusals.contains(error.code.primary) else { throw error }
      throw ExportRefusal.misfit(table: table.name, line: line)
    }
    lines[number] = line
  }

  /// The keys that its names are compared by.
  ///
  /// Two open applications whose names became one have
  /// stayed two: the later one gets a key that no name has, as `NameKeys` gives it.
  private mutating func keys(of row: [ExportedValue], _ number: Int) -> [String] {
    var keys = derived.map { column in
      if case .text(let name) = row[column.source] { name.foldedKey } else { "" }
    }
    guard keys.count == 2, isOpen(row) else { return keys }
    if !taken.insert(keys).inserted {
      keys[keys[1].isEmpty ? 0 : 1] += "\u{2060}\(number)"
      taken.insert(keys)
    }
    return keys
  }

  private func isOpen(_ row: [ExportedValue]) -> Bool {
    zip(table.columns, row).contains {
      $0.name == ApplicationColumn.outcome.rawValue && $1 == .null
    }
  }

  private static let refusals: [ResultCode] = [.constraint, .tooBig, .mismatch]
}
