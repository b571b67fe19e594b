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
