package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
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
        let columns = try Replay.columns(on: connection)
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
