internal import InterviewModel
internal import SQLite

/// Compares what is stored with what the log says was stored.
///
/// SQLite has no checksums, so that changed content passes its checks. But every row is there
/// twice, since the log keeps what it became, and every entry of the log has a digest.
struct LogAudit {
  private let connection: Connection
  /// The rows that the migrations make, of which the log knows nothing until somebody changes them.
  private let pristine: Connection
  private let columns: [RecordedTable: [String]]

  /// Creates an audit of a database at this program's schema.
  init(of connection: Connection) throws {
    self.connection = connection
    pristine = try Connection.asMigrated()
    columns = try Replay.columns(on: pristine)
  }

  /// What does not agree, a clause each.
  func findings() throws -> [String] {
    try RecordedTable.allCases.flatMap(rows) + operations() + numbers()
  }

  /// The rows of a table that are not as the log has them.
  private func rows(of table: RecordedTable) throws -> [String] {
    let stored = try images(of: table, on: connection)
    var expected = try images(of: table, on: pristine)
    let lines = try connection.query(Self.newestLines, [table.rawValue]) { row in
      (key: try row.get("row_key", as: String.self), after: try row.get("after", as: String?.self))
    }
    for line in lines { expected[line.key] = try line.after.map(RowImage.init(json:)) }
    return Set(stored.keys).union(expected.keys).sorted().compactMap { key in
      let row = RecordedRow(table: table.rawValue, key: key)
      return Self.difference(of: row, stored[key], from: expected[key])
    }
  }

  /// How a row differs from what it should be, in names of columns, never in what they hold.
  private static func difference(
    of row: RecordedRow, _ stored: RowImage?, from expected: RowImage?
  ) -> String? {
    guard let expected else { return stored.map { _ in "\(row.words) is not in the log" } }
    guard let stored else { return "\(row.words) is gone" }
    // An image from before a column was added lacks it.
    let columns = expected.values.filter { stored.values[$0.key] != $0.value }.keys.sorted()
    return columns.isEmpty
      ? nil : "\(row.words) is not as it was stored (\(columns.joined(separator: ", ")))"
  }

  private func images(
    of table: RecordedTable, on connection: Connection
  ) throws -> [String: RowImage] {
    let names = SQL.joined((columns[table] ?? []).map(SQL.identifier), separator: ", ")
    let rows = try connection.query("SELECT " + names + " FROM " + table.name) { try $0.values() }
    return Dictionary(
      rows.map { values in
        (RecordedTable.key(table.keyColumns.map { values[$0] ?? .null }), RowImage(values: values))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The entries of the log that are gone, or are not as they were written.
  private func operations() throws -> [String] {
    let stored = try connection.query(Self.digests) { row in
      (number: try row.get("id", as: Int.self), digest: try row.get("digest", as: Int64.self))
    }
    let digests = try connection.digests()
    let numbers = stored.map(\.number)
    let gaps = zip([0] + numbers, numbers).filter { $1 != $0 &+ 1 }
    return gaps.map { "something is missing before operation \($1)" }
      + stored.filter { digests[$0.number]?.number != $0.digest }
      .map { "operation \($0.number) is not as it was written" }
  }

  /// The tables whose numbers would not go on from the last one that was given, so that one that
  /// people saw could be given again.
  private func numbers() throws -> [String] {
    try connection.query(Self.lastNumbers) { row in
      "the numbers of \(try row.get("name", as: String.self)) do not go on from those in the log"
    }
  }

  /// What the log says last of each row of a table, as far as it holds.
  static let newestLines: SQL =
    """
    SELECT row_key, after FROM change WHERE sequence IN (
      SELECT max(c.sequence) FROM change AS c JOIN operation AS o ON o.id = c.operation_id
      WHERE o.undone_at IS NULL AND c.table_name = ? GROUP BY c.row_key
    )
    """

  static let digests: SQL = "SELECT id, digest FROM operation ORDER BY id"

  static let lastNumbers: SQL =
    """
    WITH given (name, number) AS (
      SELECT table_name, max(CAST(row_key AS INTEGER)) FROM change GROUP BY table_name
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
