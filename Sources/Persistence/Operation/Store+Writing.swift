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
  /// On return all of it is saved, or, when `body` changed nothing, nothing was written at all.
  /// When it throws, nothing was saved; the one exception says so:
  /// `PersistenceError.unknownWhetherSaved`.
  func write<T>(_ invocation: Invocation, _ body: (Recorder) throws -> T) throws -> T {
    var uuid = ""
    var result: T?
    didSave = false
    return try translatingErrors {
      do {
        let saved = try connection.transaction(.immediate) {
          try invocation.requirement()
          let recorder = try begin(invocation, uuid: &uuid)
          let before = connection.totalChangedRowCount
          let value = try body(recorder)
          result = value
          try prove(recorder, changedSince: before)
          guard recorder.recordedCount > 0 else { throw NothingChanged() }
          try connection.writeDigests(of: recorder.operations)
          return value
        }
        didSave = true
        return saved
      } catch let failure as CommitFailure {
        return try settle(failure, result: result) { try Self.isSaved(operation: uuid, on: $0) }
      } catch let rollback as NothingChanged {
        guard let result else { throw rollback }
        return result
      }
    }
  }

  /// Whether the operation of this name is in the log.
  static func isSaved(operation uuid: String, on connection: Connection) throws -> Bool {
    try connection.first("SELECT id FROM operation WHERE uuid = ?", [uuid]) { _ in true } ?? false
  }

  /// Runs `body` on the open database; errors of SQLite leave it as what went wrong with saving or
  /// reading, damage that is met then included.
  func translatingErrors<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw meaning(of: error)
    } catch let failure as CommitFailure {
      throw meaning(of: failure.underlying)
    }
  }

  private func meaning(of error: SQLiteError) -> PersistenceError {
    path.map { DatabaseFile(path: $0).secondLook(at: error) } ?? .database(error)
  }

  /// Writes the operation's row, before anything else of it.
  func begin(_ invocation: Invocation, uuid: inout String) throws -> Recorder {
    // Whatever was undone and is now overtaken cannot be redone; its lines stay readable. What is
    // damaged keeps a digest that shows it.
    let overtaken = try connection.query(Self.undone, [], { try $0.get("id", as: Int.self) })
      .filter(connection.isSound)
    try connection.run(Self.sealUndone)
    let last = try connection.one("SELECT ifnull(max(id), 0) AS last FROM operation") {
      try $0.get("last", as: Int.self)
    }
    // A pinned source starts at another place for every operation, or names would repeat.
    var uuids = UUIDSource(
      seed: seed.map { $0 &+ UInt64(bitPattern: Int64(last)) &* 0x1_0000_0001 })
    uuid = uuids.next()
    try connection.run(
      """
      INSERT INTO operation (uuid, at, command, schema_version)
      VALUES (:uuid, :at, :command, :schema)
      """,
      [
        ":uuid": uuid, ":at": invocation.now, ":command": invocation.command,
        ":schema": Migrations.head,
      ])
    return Recorder(
      connection: connection, operation: Int(connection.lastInsertedRowID), sealing: overtaken,
      uuids: uuids)
  }

  static let undone: SQL = "SELECT id FROM operation WHERE undone_at IS NOT NULL AND sealed = 0"

  static let sealUndone: SQL =
    "UPDATE operation SET sealed = 1 WHERE undone_at IS NOT NULL AND sealed = 0"

  /// Proves that every row that changed was recorded: SQLite counts one change for the row and one
  /// for its line in the log. https://sqlite.org/c3ref/total_changes.html
  private func prove(_ recorder: Recorder, changedSince before: Int64) throws {
    let changed = Int(connection.totalChangedRowCount - before)
    guard changed == 2 * recorder.recordedCount else {
      throw PersistenceError.unrecordedChange(changed: changed, recorded: recorder.recordedCount)
    }
  }

  /// Finds out whether a transaction whose commit failed was saved all the same.
  ///
  /// SQLite can report an error after the point at which a transaction is durable, so the answer is
  /// looked up through a connection that was not part of it.
  ///
  /// - Returns: `result` when it was saved.
  /// - Throws: the commit's error when it was not; `PersistenceError.unknownWhetherSaved` when the
  ///   database does not answer.
  func settle<T>(
    _ failure: CommitFailure, result: T?, isSaved: (Connection) throws -> Bool
  ) throws -> T {
    guard let path, let result else { throw failure }
    guard let saved = try? isSaved(Connection(.file(path))) else {
      throw PersistenceError.unknownWhetherSaved(failure.underlying)
    }
    guard saved else { throw failure }
    didSave = true
    return result
  }
}

/// Thrown to roll a transaction back that would have saved an operation without changes.
private struct NothingChanged: Error {}
