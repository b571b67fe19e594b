internal import SQLite

// What stands in the log where the content of a row was purged: a row without columns. A line whose
// two sides are the same is refused by the schema, so they are written differently: `{}` is what
// was there before, `{ }` what came after.

extension Store {
  /// The rows that are stored, by table and key, and the newest line of the log on each of them:
  /// what that line says came after is what is stored.
  static let storedRows: SQL =
    "WITH stored (table_name, row_key) AS (\n"
    + .joined(RecordedTable.allCases.map(keys), separator: "\nUNION ALL ")
      + """

      ),
      newest (sequence) AS (
        SELECT max(c.sequence)
        FROM change AS c JOIN operation AS o ON o.id = c.operation_id
        WHERE o.undone_at IS NULL
          AND (c.table_name, c.row_key) IN (SELECT table_name, row_key FROM stored)
        GROUP BY c.table_name, c.row_key
      )

      """

  private static func keys(of table: RecordedTable) -> SQL {
    let columns = table.keyColumns.map { "CAST(" + SQL.identifier($0) + " AS TEXT)" }
    return "SELECT ?, " + .joined(columns, separator: " || '/' || ") + " FROM " + table.name
  }

  /// The rows of which the log keeps what is no longer so, counted by their tables.
  static let emptiedRows: SQL =
    """
    SELECT table_name, sum(NOT is_stored) AS removed, sum(is_stored) AS overwritten
    FROM (
      SELECT DISTINCT table_name, row_key,
             (table_name, row_key) IN (SELECT table_name, row_key FROM stored) AS is_stored
      FROM change
      WHERE before <> '{}'
         OR (after <> '{ }' AND sequence NOT IN (SELECT sequence FROM newest))
    )
    GROUP BY table_name ORDER BY table_name
    """

  static let emptyBefore: SQL = "UPDATE change SET before = '{}' WHERE before <> '{}'"

  static let emptyAfter: SQL =
    """
    UPDATE change SET after = '{ }'
    WHERE after <> '{ }' AND sequence NOT IN (SELECT sequence FROM newest)
    """

  static let sealAll: SQL = "UPDATE operation SET sealed = 1 WHERE sealed = 0"

  static let operationNumbers: SQL = "SELECT id FROM operation"

  static let newestPurge: SQL =
    """
    SELECT at FROM operation
    WHERE undone_at IS NULL AND (command = 'purge' OR command LIKE 'purge -%')
    ORDER BY id DESC LIMIT 1
    """
}
