internal import InterviewModel
internal import SQLite

/// Which way the log is gone through.
enum ReplayDirection {
  case undo
  case redo

  var nextOperation: SQL {
    switch self {
    case .undo:
      """
      SELECT id, uuid, command, at FROM operation
      WHERE id = (SELECT max(id) FROM operation WHERE undone_at IS NULL) AND sealed = 0
      """
    case .redo:
      """
      SELECT id, uuid, command, at FROM operation
      WHERE undone_at IS NOT NULL AND sealed = 0 ORDER BY id LIMIT 1
      """
    }
  }

  /// The operation's changes: what a row has to be now, and what it is to become.
  var changes: SQL {
    switch self {
    case .undo:
      """
      SELECT table_name, row_key, local_key, after AS have, before AS want
      FROM change WHERE operation_id = ? ORDER BY sequence DESC
      """
    case .redo:
      """
      SELECT table_name, row_key, local_key, before AS have, after AS want
      FROM change WHERE operation_id = ? ORDER BY sequence
      """
    }
  }

  var nothingToDo: HistoryRefusal {
    switch self {
    case .undo: .nothingToUndo
    case .redo: .nothingToRedo
    }
  }
}
