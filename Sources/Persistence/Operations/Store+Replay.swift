public import InterviewModel
internal import SQLite
public import Zones

extension Store {
  /// Takes back the newest operations, all of them or none.
  ///
  /// - Parameters:
  ///   - count: how many, 1 or more; fewer are taken back when there are not as many.
  ///   - now: when it is done.
  /// - Returns: what was taken back, the newest first.
  /// - Throws: `Refusal.nothingToUndo`; `Refusal.conflict` when a row is no longer what the log
  ///   says; nothing is changed then.
  public func undo(_ count: Int, now: Instant) throws -> [ReplayedOperation] {
    try replay(count, .undo, now: now)
  }

  /// Brings back the oldest operations that were undone, all of them or none.
  ///
  /// - Parameters:
  ///   - count: how many, 1 or more; fewer are brought back when there are not as many.
  ///   - now: when it is done.
  /// - Returns: what was brought back, the oldest first.
  /// - Throws: `Refusal.nothingToRedo`; `Refusal.conflict` when a row is no longer what the log
  ///   says; nothing is changed then.
  public func redo(_ count: Int, now: Instant) throws -> [ReplayedOperation] {
    try replay(count, .redo, now: now)
  }

  private func replay(
    _ count: Int, _ direction: ReplayDirection, now: Instant
  ) throws -> [ReplayedOperation] {
    var replayed: [ReplayedOperation] = []
    didSave = false
    return try translatingErrors {
      do {
        try connection.transaction(.immediate) {
          // Rows that refer to each other are replayed one by one; ends with the transaction.
          try connection.run("PRAGMA defer_foreign_keys = ON")
          let columns = try Replay.columns(on: connection)
          while replayed.count < count, var next = try next(direction) {
            if direction == .undo { next.subject = try subject(of: next) }
            try replay(next, direction, columns)
            if direction == .redo { next.subject = try subject(of: next) }
            try mark(next, direction, now: now)
            replayed.append(next)
          }
          guard let last = replayed.last else { throw direction.nothingToDo }
          try refuseDanglingReferences(after: last)
        }
        didSave = true
        return replayed
      } catch let failure as CommitFailure {
        return try settle(failure, result: replayed) { connection in
          try replayed.allSatisfy { try Self.isUndone($0, on: connection) == (direction == .undo) }
        }
      }
    }
  }

  private static func isUndone(
    _ operation: ReplayedOperation, on connection: Connection
  ) throws -> Bool {
    try connection.one(
      "SELECT undone_at IS NOT NULL AS is_undone FROM operation WHERE id = ?", [operation.id]
    ) { try $0.get("is_undone") }
  }

  private func next(_ direction: ReplayDirection) throws -> ReplayedOperation? {
    try connection.first(direction.nextOperation) { row in
      ReplayedOperation(
        id: try row.get("id"), uuid: try row.get("uuid"), command: try row.get("command"),
        at: try row.get("at"))
    }
  }

  private func replay(
    _ operation: ReplayedOperation, _ direction: ReplayDirection,
    _ columns: [RecordedTable: Set<String>]
  ) throws {
    let changes = try connection.query(direction.changes, [operation.id]) { row in
      Replay(
        operation: operation.id, tableName: try row.get("table_name"),
        rowKey: try row.get("row_key"), have: try row.get("have"), want: try row.get("want"))
    }
    for change in changes { try change.run(on: connection, columns: columns) }
  }

  private func mark(
    _ operation: ReplayedOperation, _ direction: ReplayDirection, now: Instant
  ) throws {
    // What a calendar reads off them only moves forward, also when the clock was put back.
    try connection.run(
      """
      UPDATE operation SET undone_at = :undone, replays = replays + 1,
          replayed_at = max(:now, at, ifnull(replayed_at, :now))
      WHERE id = :id
      """,
      [":undone": direction == .undo ? now : nil, ":now": now, ":id": operation.id])
  }

  private func refuseDanglingReferences(after operation: ReplayedOperation) throws {
    guard let violation = try connection.foreignKeyViolations().first else { return }
    throw Refusal.conflict(
      operation: operation.id, what: "a row of \(violation.table) still refers to it")
  }
}
