internal import Files
internal import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

/// A command that writes, as the log of operations keeps it.
package struct Invocation {
  /// Names and flags, without private text: `log --at --with`.
  package let command: String
  /// When it is run.
  package let now: Instant
  /// Asked before anything is written, when nobody else can write any more; what it throws keeps
  /// the command from being run.
  package var requirement: () throws -> Void = {}

  /// Creates a command that is run at `now`.
  package init(_ command: String, now: Instant) {
    self.command = command
    self.now = now
  }
}

extension Store {
  /// The door that every write goes through: one immediate transaction, one operation, and a line
  /// in the change log for every row that `body` writes.
  ///
  /// `body` may do as much as it likes: `undo` takes all of it back at once.
  ///
  /// - Returns: what `body` returned, once all of it is saved; when it changed nothing, nothing was
  ///   written at all.
  /// - Throws: what `invocation.requirement` and `body` throw, `PersistenceError`,
  ///   `ReferenceError.none` where something that is referred to is gone; nothing was saved then.
  ///   The one exception says so: `PersistenceError.unknownWhetherSaved`.
  package func write<T>(_ invocation: Invocation, _ body: (Operation) throws -> T) throws -> T {
    var uuid = ""
    var result: T?
    didSave = false
    return try translatingErrors {
      do {
        let saved = try connection.transaction(.immediate) {
          try invocation.requirement()
          let operation = try Operation(invocation, in: self)
          uuid = operation.uuid
          let before = connection.totalChangedRowCount
          let value = try body(operation)
          result = value
          try prove(operation, changedSince: before)
          guard operation.recordedCount > 0 else { throw NothingChanged() }
          try connection.writeDigests(of: operation.operations)
          return value
        }
        didSave = true
        return saved
      } catch let failure as CommitFailure {
        guard let result, try wasSaved(failure, by: { try $0.hasOperation(uuid) }) else {
          throw failure
        }
        didSave = true
        return result
      } catch let rollback as NothingChanged {
        guard let result else { throw rollback }
        return result
      } catch let error as SQLiteError where error.code == .constraintForeignKey {
        // Everything of this command was looked up once nobody else could write, but for what its
        // words were understood by.
        throw ReferenceError.none(.gone("something that this is about"))
      }
    }
  }

  /// Finds out what `body` would come to: all of it is really done, so that nothing can be refused
  /// later, and then taken back.
  ///
  /// - Returns: what `body` returned; the database is as it was.
  /// - Throws: what `body` throws; `PersistenceError`.
  package func rehearse<T>(_ invocation: Invocation, _ body: (Operation) throws -> T) throws -> T {
    try translatingErrors {
      try connection.rehearsal { try body(Operation(invocation, in: self)) }
    }
  }

  /// Writes, or only rehearses.
  ///
  /// - Returns: as `write(_:_:)` and `rehearse(_:_:)` do.
  /// - Throws: likewise.
  package func write<T>(
    _ invocation: Invocation, isRehearsal: Bool, _ body: (Operation) throws -> T
  ) throws -> T {
    isRehearsal ? try rehearse(invocation, body) : try write(invocation, body)
  }

  /// Runs `body` on the open database; errors of SQLite and of the system leave it as what went
  /// wrong with saving or reading, damage that is met then included.
  ///
  /// - Throws: `PersistenceError` for what they report; what `body` throws beside that.
  func translatingErrors<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw meaning(of: error)
    } catch let failure as CommitFailure {
      throw meaning(of: failure.underlying)
    } catch let error as FileError {
      throw PersistenceError(error)
    }
  }

  private func meaning(of error: SQLiteError) -> PersistenceError {
    path.map { DatabaseFile(path: $0).secondLook(at: error) } ?? .database(error)
  }

  /// Proves that every row that changed was recorded: SQLite counts one change for the row and one
  /// for its line in the log. https://sqlite.org/c3ref/total_changes.html
  private func prove(_ operation: Operation, changedSince before: Int64) throws {
    let changed = Int(connection.totalChangedRowCount - before)
    guard changed == 2 * operation.recordedCount else {
      throw PersistenceError.unrecordedChange(changed: changed, recorded: operation.recordedCount)
    }
  }

  /// Finds out whether a transaction whose commit failed was saved all the same.
  ///
  /// SQLite can report an error after the point at which a transaction is durable, so the answer is
  /// looked up through a connection that was not part of it; in memory nothing was saved.
  ///
  /// - Parameters:
  ///   - failure: how the commit failed.
  ///   - look: tells by the rows that are stored.
  /// - Returns: whether it was saved.
  /// - Throws: `PersistenceError.unknownWhetherSaved` when the database does not answer.
  func wasSaved(
    _ failure: CommitFailure, by look: (Connection) throws -> Bool
  ) throws -> Bool {
    guard let path else { return false }
    guard let isSaved = try? look(Connection(.file(path))) else {
      throw PersistenceError.unknownWhetherSaved(failure.underlying)
    }
    return isSaved
  }
}

extension Connection {
  /// Whether the operation of this name is in the log.
  ///
  /// - Throws: `SQLiteError`.
  func hasOperation(_ uuid: String) throws -> Bool {
    try first("SELECT id FROM operation WHERE uuid = ?", [uuid]) { _ in true } ?? false
  }
}

/// Thrown to roll a transaction back that would have saved an operation without changes.
private struct NothingChanged: Error {}
