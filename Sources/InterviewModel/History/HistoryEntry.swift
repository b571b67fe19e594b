package import Zones

/// An operation, and what has become of it since.
package struct HistoryEntry: Sendable, Equatable {
  /// The operation.
  package let operation: RecordedOperation
  /// How many rows it inserted, changed or deleted.
  package let changeCount: Int
  /// When it was taken back; nil while it holds.
  package let undoneAt: Instant?
  /// Whether it is out of reach of undo and redo.
  package let isSealed: Bool

  /// Creates an entry.
  package init(
    operation: RecordedOperation, changeCount: Int, undoneAt: Instant? = nil,
    isSealed: Bool = false
  ) {
    self.operation = operation
    self.changeCount = changeCount
    self.undoneAt = undoneAt
    self.isSealed = isSealed
  }

  /// Whether an operation holds, and whether that can still be changed.
  package enum State: String, Sendable, CaseIterable {
    /// It holds; undo can take it back.
    case done
    /// It holds for good: a later schema stores differently what it changed, or that was purged.
    case final
    /// It was taken back; redo can bring it back.
    case undone
    /// It was taken back for good: another command has taken its place.
    case overtaken
  }

  /// Whether it holds, and whether that can still be changed.
  package var state: State {
    switch (undoneAt, isSealed) {
    case (nil, false): .done
    case (nil, true): .final
    case (_?, false): .undone
    case (_?, true): .overtaken
    }
  }
}

/// An operation with every row that it changed, or that undoing or redoing it would change.
package struct OperationChanges: Sendable, Equatable {
  /// The operation.
  package let entry: HistoryEntry
  /// The rows, in the order in which they are changed.
  package let rows: [RowChange]

  /// Creates the changes of an operation.
  package init(entry: HistoryEntry, rows: [RowChange]) {
    self.entry = entry
    self.rows = rows
  }
}

/// Operations that were taken back or brought back, and what is owed then.
package struct Replayed: Sendable, Equatable {
  /// The operations, in the order of replaying.
  package var operations: [RecordedOperation]
  /// The follow-ups that it changed and that are there now, by due date and number.
  package var followUps: [FollowUp]

  /// Creates what replaying came to.
  package init(_ operations: [RecordedOperation] = [], followUps: [FollowUp] = []) {
    self.operations = operations
    self.followUps = followUps
  }
}

/// A rule about the log that keeps operations from being taken back or brought back.
package enum HistoryRefusal: Refusal {
  /// There is nothing that could be undone.
  case nothingToUndo
  /// There is nothing that could be undone after the newest purge, and nothing before it can be.
  case purged(at: Instant)
  /// There is nothing that could be redone.
  case nothingToRedo
  /// A row is no longer what the log says it was; `what` names it.
  case conflict(operation: Int, what: String)
  /// An operation was recorded by another schema than this program's.
  case recordedByAnotherSchema(operation: Int)
}
