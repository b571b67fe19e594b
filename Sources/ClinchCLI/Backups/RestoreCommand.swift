internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

struct RestoreCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restore a backup, and keep the current database as a backup.",
    discussion: """
      The backup is checked first and never changed, unless another program left it with a \
      write-ahead log. The current database is kept as a backup even if it is damaged, and the \
      command to return to it is printed. Everything is replaced in one step: an interrupted \
      restore changes nothing.

        clinch restore 20261123T071500Z-schema-4-daily.db
        clinch restore /media/stick/clinch.db
      """)

  @Argument(help: "A backup file, or a name from clinch backup list.", completion: .names(.backup))
  var file: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if file.isEmpty { throw ValidationError("the file name is empty") }
  }

  func run(_ session: Session) throws {
    let database = try session.databasePlace().path
    let file = try file(beside: database)
    let restored = try restore(file, to: database, session)
    session.didReplaceDatabase = true
    // It is restored, whether or not it can be looked at.
    if (try? Store.examine(database).isDamaged) == true {
      session.warn("warning: the restored backup is damaged too; for details: clinch doctor")
    }
    // What is damaged is kept to be looked at, and would be refused.
    let way = restored.replaced.flatMap { $0.kind == .damaged ? nil : session.restoring($0.path) }
    session.show(
      RestoreReport(restored, file: file, database: database, wayBack: way), as: format)
  }

  private func restore(
    _ file: String, to database: String, _ session: Session
  ) throws -> Restoration {
    do {
      return try Store.restore(file, to: database, now: session.now)
    } catch let error as PersistenceError {
      if let refusal = Failure(restoring: file, to: database, error) { throw refusal }
      throw error
    }
  }

  /// The file that is meant: a name alone can be one of the backups.
  ///
  /// - Throws: `Failure` 66 when there is none.
  private func file(beside database: String) throws -> String {
    if FileSystem.isTaken(file) { return file }
    let kept = Store.backupFolder(beside: database) + "/" + file
    guard !file.utf8.contains(UInt8(ascii: "/")), FileSystem.isTaken(kept) else {
      throw Failure.noBackup(file)
    }
    return kept
  }
}

extension Session {
  /// The command that restores a file to the database of this run.
  func restoring(_ file: String) -> String { Failure.restoreCommand(file, to: options.db) }
}
