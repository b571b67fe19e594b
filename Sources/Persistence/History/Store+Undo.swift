package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// Takes back the newest operations, all of them or none.
  ///
  /// - Parameters:
  ///   - count: how many, 1 or more; fewer are taken back when there are not as many.
  ///   - now: when it is done.
  /// - Returns: what was taken back, the newest first, and the follow-ups that this changed.
  /// - Throws: `HistoryRefusal.nothingToUndo`, `HistoryRefusal.purged`; `HistoryRefusal.conflict`
  ///   when a row is no longer what the log says; nothing is changed then.
  package func undo(_ count: Int, now: Instant) throws -> Replayed {
    try replay(count, .undo, now: now)
  }

  /// Brings back the oldest operations that were undone, all of them or none.
  ///
  /// - Parameters:
  ///   - count: how many, 1 or more; fewer are brought back when there are not as many.
  ///   - now: when it is done.
  /// - Returns: what was brought back, the oldest first, and the follow-ups that this changed.
  /// - Throws: `HistoryRefusal.nothingToRedo`; `HistoryRefusal.conflict` when a row is no longer
  ///   what the log says; nothing is changed then.
  package func redo(_ count: Int, now: Instant) throws -> Replayed {
    try replay(count, .redo, now: now)
  }

  /// How many operations can be undone, one after the other.
  ///
  /// - Throws: `PersistenceError`.
  package func undoableCount() throws -> Int {
    try reading { try connection.one(Self.undoable) { try $0.get("count") } }
  }

  /// How many operations can be redone.
  ///
  /// - Throws: `PersistenceError`.
  package func redoableCount() throws -> Int {
    try reading { try connection.one(Self.redoable) { try $0.get("count") } }
  }

  static let undoable: SQL =
    """
    SELECT count(*) AS count FROM operation
    WHERE undone_at IS NULL
      AND id > (SELECT ifnull(max(id), 0) FROM operation WHERE undone_at IS NULL AND sealed = 1)
    """

  static let redoable: SQL =
    "SELECT count(*) AS count FROM operation WHERE undone_at IS NOT NULL AND sealed = 0"

  private func replay(
    _ count: Int, _ direction: ReplayDirection, now: Instant
  ) throws -> Replayed {
    var replayed = Replayed()
    didSave = false
    return try translatingErrors {
      do {
        try connection.transaction(.immediate) {
          let columns = try RecordedColumns.all(on: connection)
          replayed.operations = try replay(count, direction, columns, now: now) { operation in
            operation.subject =
              try subjects(Self.ofOneOperation, [operation.id])
              .values.first ?? operation.subject
          }
          replayed.followUps = try followUps(
            numbered: replayed.operations.flatMap(\.subject.followUps))
          try connection.writeDigests(of: replayed.operations.map(\.id))
        }
        didSave = true
        return replayed
      } catch let failure as CommitFailure {
        let isSaved = try wasSaved(failure) { connection in
          try replayed.operations.allSatisfy {
            try Self.isUndone($0, on: connection) == (direction == .undo)
          }
        }
        guard isSaved else { throw failure }
        didSave = true
        return replayed
      }
    }
  }

  /// Replays inside an open transaction, and returns the operations in the order of replaying.
  ///
  /// `look` sees each operation while it holds: before it is undone, after it is redone.
  ///
  /// - Throws: `HistoryRefusal`, `PersistenceError`, `SQLiteError`; what `look` throws.
  func replay(
    _ count: Int, _ direction: ReplayDirection, _ columns: [RecordedTable: RecordedColumns],
    now: Instant, _ look: (inout RecordedOperation) throws -> Void
  ) throws -> [RecordedOperation] {
    // Rows that refer to each other are replayed one by one; ends with the transaction.
    try connection.run("PRAGMA defer_foreign_keys = ON")
    var replayed: [RecordedOperation] = []
    while replayed.count < count,
      var next = try connection.first(direction.nextOperation, [], RecordedOperation.init(row:))
    {
      guard try connection.isSound(operation: next.id) else {
        throw PersistenceError.inconsistent("the record of command \(next.id) was changed")
      }
      if direction == .undo { try look(&next) }
      try replay(next, direction, columns)
      if direction == .redo { try look(&next) }
      try mark(next, direction, now: now)
      replayed.append(next)
    }
    guard let last = replayed.last else { throw try nothingToDo(direction) }
    try refuseDanglingReferences(after: last)
    return replayed
  }

  /// Why there is nothing left to replay.
  private func nothingToDo(_ direction: ReplayDirection) throws -> HistoryRefusal {
    guard direction == .undo else { return direction.nothingToDo }
    let purgedAt = try connection.first(Self.newestPurge) { try $0.get("at", as: Instant.self) }
    return purgedAt.map { .purged(at: $0) } ?? direction.nothingToDo
  }

  private static func isUndone(
    _ operation: RecordedOperation, on connection: Connection
  ) throws -> Bool {
    try connection.one(
      "SELECT undone_at IS NOT NULL AS is_undone FROM operation WHERE id = ?", [operation.id]
    ) { try $0.get("is_undone") }
  }

  /// Changes every row of an operation, or refuses all of it and names each row that conflicts.
  private func replay(
    _ operation: RecordedOperation, _ direction: ReplayDirection,
    _ columns: [RecordedTable: RecordedColumns]
  ) throws {
    let conflicts = try replays(of: operation.id, direction).compactMap {
      try $0.run(on: connection, columns: columns)
    }
    guard conflicts.isEmpty else {
      throw HistoryRefusal.conflict(
        operation: operation.id, what: conflicts.joined(separator: "; "))
    }
  }

  /// The rows of an operation, in the order in which they are replayed.
  ///
  /// - Throws: `SQLiteError`.
  func replays(of operation: Int, _ direction: ReplayDirection) throws -> [Replay] {
    try connection.query(direction.changes, [operation]) { row in
      Replay(
        operation: operation,
        row: RecordedRow(table: try row.get("table_name"), key: try row.get("local_key")),
        name: LoggedName(try row.get("row_key")), have: try row.get("have"),
        want: try row.get("want"))
    }
  }

  private func mark(
    _ operation: RecordedOperation, _ direction: ReplayDirection, now: Instant
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

  /// Refuses what leaves references to nothing.
  ///
  /// SQLite counts them while rows are replayed; only where some are left all rows are looked
  /// through for the first one. What dangled before is `doctor`'s to name.
  private func refuseDanglingReferences(after operation: RecordedOperation) throws {
    guard connection.hasUnresolvedReferences else { return }
    let table = try connection.foreignKeyViolations().first?.table
    throw HistoryRefusal.conflict(
      operation: operation.id, what: "a row of \(table ?? "another table") still refers to it")
  }

  /// What `undo` would take back, with every row that it would change; nothing is changed.
  ///
  /// - Parameter count: how many, as for `undo(_:now:)`.
  /// - Returns: the operations, the newest first.
  /// - Throws: as `undo(_:now:)` does.
  package func previewUndo(_ count: Int) throws -> [OperationChanges] {
    try preview(count, .undo)
  }

  /// What `redo` would bring back, with every row that it would change; nothing is changed.
  ///
  /// - Parameter count: how many, as for `redo(_:now:)`.
  /// - Returns: the operations, the oldest first.
  /// - Throws: as `redo(_:now:)` does.
  package func previewRedo(_ count: Int) throws -> [OperationChanges] {
    try preview(count, .redo)
  }

  /// Replays for show: all of it is really done, so that nothing can be refused later, and then
  /// rolled back.
  private func preview(_ count: Int, _ direction: ReplayDirection) throws -> [OperationChanges] {
    try translatingErrors {
      try connection.rehearsal {
        let columns = try RecordedColumns.all(on: connection)
        let reader = RowReader(connection, columns: columns)
        var operations: [OperationChanges] = []
        _ = try replay(count, direction, columns, now: Instant(seconds: 0)) { operation in
          operations.append(try changes(of: operation.id, as: direction, read: reader))
        }
        return operations
      }
    }
  }
}
