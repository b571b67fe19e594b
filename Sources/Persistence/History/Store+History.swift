package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// The operations that were run at `since` or later, the newest first; nil for all of them.
  package func history(since: Instant? = nil) throws -> [HistoryEntry] {
    try reading {
      let arguments: Arguments = [":since": since]
      let subjects = try subjects(Self.sinceCondition, arguments)
      return try connection.query(
        Self.historyRows + Self.sinceCondition + Self.newestOperationFirst, arguments
      ) { try HistoryEntry(row: $0, subjects: subjects) }
    }
  }

  /// An operation with every row that it changed, in the order in which it did.
  ///
  /// - Throws: `ReferenceError.none` when no operation has this number.
  package func operation(_ number: Int) throws -> OperationChanges {
    try reading {
      let columns = try Replay.columns(on: connection)
      return try changes(of: number, as: .redo, read: RowReader(connection, columns: columns))
    }
  }

  /// The operation that was run last and holds; nil when there is none.
  package func newestOperation() throws -> HistoryEntry? {
    try reading {
      let newest = try connection.one(
        "SELECT max(id) AS id FROM operation WHERE undone_at IS NULL"
      ) { try $0.get("id", as: Int?.self) }
      return try newest.flatMap { try entry(of: $0) }
    }
  }

  private func entry(of number: Int) throws -> HistoryEntry? {
    let subjects = try subjects(Self.ofOneOperation, [number])
    return try connection.first(Self.historyRows + Self.ofOneOperation, [number]) {
      try HistoryEntry(row: $0, subjects: subjects)
    }
  }

  /// An operation with every row that undoing or redoing it changes.
  func changes(
    of number: Int, as direction: ReplayDirection, read reader: RowReader
  ) throws -> OperationChanges {
    guard let entry = try entry(of: number) else {
      throw ReferenceError.none(.operation(number))
    }
    return OperationChanges(
      entry: entry, rows: try replays(of: number, direction).map { try reader.change($0) })
  }

  static let historyRows: SQL =
    """
    SELECT o.id, o.uuid, o.at, o.command, o.undone_at, o.sealed,
           (SELECT count(*) FROM change AS c WHERE c.operation_id = o.id) AS changes
    FROM operation AS o

    """

  static let sinceCondition: SQL = "WHERE (:since IS NULL OR o.at >= :since)\n"

  static let ofOneOperation: SQL = "WHERE o.id = ?\n"

  static let newestOperationFirst: SQL = "ORDER BY o.id DESC"
}

extension HistoryEntry {
  fileprivate init(
    row: borrowing Row, subjects: [Int: RecordedOperation.Subject]
  ) throws {
    var operation = try RecordedOperation(row: row)
    operation.subject = subjects[operation.id] ?? operation.subject
    self.init(
      operation: operation, changeCount: try row.get("changes"),
      undoneAt: try row.get("undone_at"), isSealed: try row.get("sealed"))
  }
}

extension RecordedOperation {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), uuid: try row.get("uuid"), command: try row.get("command"),
      at: try row.get("at"))
  }
}
