internal import InterviewModel
internal import SQLite

/// Compares what is stored with what the log says was stored.
///
/// SQLite has no checksums, so that changed content passes its checks. But every row is there
/// twice, since the log keeps what it became, and every entry of the log has a digest.
struct LogAudit {
  let connection: Connection
  /// The rows that the migrations make, of which the log knows nothing until somebody changes them.
  private let pristine: Connection
  private let columns: [RecordedTable: RecordedColumns]

  /// Creates an audit of a database at this program's schema.
  ///
  /// - Throws: `SQLiteError`.
  init(of connection: Connection) throws {
    self.connection = connection
    pristine = try Connection.asMigrated()
    columns = try RecordedColumns.all(on: pristine)
  }

  /// What does not agree, a clause each.
  ///
  /// - Throws: `SQLiteError`; `PersistenceError.inconsistent` for a line that cannot be read.
  func findings() throws -> [String] {
    let survey = try LogSurvey(of: connection, besides: pristine, columns: columns)
    let rows = try RecordedTable.allCases.flatMap { try self.rows(of: $0, among: survey.suspects) }
    let names = try survey.areNamesSuspect ? self.names() : []
    return try rows + names + misnamed() + operations() + numbers()
  }

  /// The rows of a table that are not as the log has them.
  ///
  /// Only suspects are read, row by row and column by column.
  ///
  /// A command writes down what it found of a row, so that one that was changed behind the log
  /// stays a finding until a command changes the same columns, or the row is removed.
  private func rows(
    of table: RecordedTable, among suspects: Set<LogSurvey.RowHash>
  ) throws -> [String] {
    guard !suspects.isEmpty else { return [] }
    let isSuspect = { (key: String) in suspects.contains(LogSurvey.RowHash(table, key)) }
    let stored = try images(of: table, on: connection, where: isSuspect)
    let made = try images(of: table, on: pristine, where: isSuspect)
    var accounts = made.mapValues { Account(image: $0) }
    try connection.forEach(Self.lines, [table.rawValue]) { row in
      let key = try row.get("local_key", as: String.self)
      guard isSuspect(key) else { return }
      let before = try row.get("before", as: String?.self).map(RowImage.init(json:))
      let after = try row.get("after", as: String?.self).map(RowImage.init(json:))
      accounts[key, default: Account()].add(
        before: before, after: after, named: LoggedName(try row.get("row_key")),
        operation: try row.get("operation_id"))
    }
    let defaults = columns[table]?.defaults ?? [:]
    return Set(stored.keys).union(accounts.keys).sorted().flatMap { key in
      let account = accounts[key] ?? Account()
      let row = RecordedRow(table: table.rawValue, key: key)
      return account.suspicions.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
        column, operation in
        "\(row.words) was changed outside clinch (\(column)) before command \(operation)"
      }
        + [Self.difference(of: row, stored[key], from: account.image(of: row, in: table, defaults))]
        .compactMap(\.self)
    }
  }

  /// How a row differs from what it should be, in names of columns, never in what they hold.
  private static func difference(
    of row: RecordedRow, _ found: RowImage?, from expected: RowImage?
  ) -> String? {
    guard let expected else { return found.map { _ in "\(row.words) is not in the log" } }
    guard let found else { return "\(row.words) is gone" }
    let columns = found.columns(otherThanIn: expected).sorted()
    if columns.isEmpty, found.name == nil { return "\(row.words) has no uuid" }
    return columns.isEmpty
      ? nil : "\(row.words) was changed outside clinch (\(columns.joined(separator: ", ")))"
  }

  private func images(
    of table: RecordedTable, on connection: Connection, where isMeant: (String) -> Bool
  ) throws -> [String: RowImage] {
    let names = SQL.joined((columns[table]?.names ?? []).map(SQL.identifier), separator: ", ")
    var images: [String: RowImage] = [:]
    try connection.forEach("SELECT " + names + " FROM " + table.name) { row in
      let key = RecordedTable.key(try table.keyColumns.map { try row.get($0) })
      if isMeant(key), images[key] == nil { images[key] = RowImage(values: try row.values()) }
    }
    return images
  }

  /// The entries of the log that are gone, or are not as they were written.
  private func operations() throws -> [String] {
    let stored = try connection.query(Self.digests) { row in
      (number: try row.get("id", as: Int.self), digest: try row.get("digest", as: Int64.self))
    }
    let digests = try connection.digests()
    let numbers = stored.map(\.number)
    let gaps = zip([0] + numbers, numbers).filter { $1 != $0 &+ 1 }
    return gaps.map { "something is missing before command \($1)" }
      + stored.filter { digests[$0.number]?.number != $0.digest }
      .map { "the record of command \($0.number) was changed" }
  }

  /// The tables whose numbers would not go on from the last one that was given, so that one that
  /// people saw could be given again.
  private func numbers() throws -> [String] {
    try connection.query(Self.lastNumbers) { row in
      "the numbers of \(try row.get("name", as: String.self)) do not go on from those in the log"
    }
  }

  /// What the log says of the rows of a table, as far as it holds.
  static let lines: SQL =
    """
    SELECT c.operation_id, c.local_key, c.row_key, c.before, c.after
    FROM change AS c JOIN operation AS o ON o.id = c.operation_id
    WHERE o.undone_at IS NULL AND c.table_name = ? ORDER BY c.sequence
    """

  static let digests: SQL = "SELECT id, digest FROM operation ORDER BY id"

  static let lastNumbers: SQL =
    """
    WITH given (name, number) AS (
      SELECT table_name, max(CAST(local_key AS INTEGER)) FROM change GROUP BY table_name
      UNION ALL SELECT 'operation', max(id) FROM operation
    )
    SELECT m.name FROM sqlite_schema AS m
    LEFT JOIN given AS g ON g.name = m.name
    LEFT JOIN sqlite_sequence AS s ON s.name = m.name
    WHERE m.type = 'table' AND m.sql LIKE '%AUTOINCREMENT%' AND g.name IS NOT NULL
      AND ifnull(s.seq, 0) <> ifnull(g.number, 0)
    ORDER BY m.name
    """
}
