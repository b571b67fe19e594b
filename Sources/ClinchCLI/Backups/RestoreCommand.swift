internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

struct RestoreCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Bring a backup back; what is there now is kept.",
    discussion: """
      The structure of the file is checked first, and the file stays as it is, unless another program \
      left it with a write-ahead log. What is there now is kept as a backup, also when \
      it is damaged, and the way back to it is printed. All is replaced in one step: a restore that \
      is interrupted has changed nothing.

        clinch restore 20261123T071500Z-schema-4-daily.db
        clinch restore /media/stick/clinch.db
      """)

  @Argument(help: "A backup's file, or its name as clinch backup list shows it.")
  var file: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if file.isEmpty { throw ValidationError("the name of the file is empty") }
  }

  func run(_ session: Session) throws {
    let database = try session.databasePlace().path
    let file = try file(beside: database)
    let restored = try restore(file, to: database, session)
    // It is restored, whether or not it can be looked at.
    if (try? Store.examine(database).isDamaged) == true {
      session.warn("warning: what was restored is damaged itself; clinch doctor says how")
    }
    let report = RestoreReport(restored, file: file, database: database)
    if format.json { return session.print(report.json) }
    // What is damaged is kept to be looked at, and would be refused.
    let way = restored.replaced.flatMap { $0.kind == .damaged ? nil : session.restoring($0.path) }
    session.print(report.text(session.layout(), wayBack: way))
  }

  private func restore(
    _ file: String, to database: String, _ session: Session
  ) throws -> Restoration {
    do {
      return try Store.restore(file, to: database, now: session.now)
    } catch let error as PersistenceError {
      switch error {
      case .notADatabase(database), .foreign(database):
        let failure = Failure(error)
        throw Failure(
          failure.status, failure.message,
          hint: "what stands there is not clinch's to replace: move it away first")
      case .noSuchFile(file): throw Self.missing(file)
      default: throw error
      }
    }
  }

  /// The file that is meant: a name alone can be one of the backups.
  ///
  /// - Throws: `Failure` 66 when there is none.
  private func file(beside database: String) throws -> String {
    if FileSystem.isTaken(file) { return file }
    let kept = Store.backupFolder(beside: database) + "/" + file
    guard !file.utf8.contains(UInt8(ascii: "/")), FileSystem.isTaken(kept) else {
      throw Self.missing(file)
    }
    return kept
  }

  private static func missing(_ file: String) -> Failure {
    Failure(.noInput, "there is no file \(file)", hint: "clinch backup list shows the backups")
  }
}

extension Session {
  /// The command that restores a file to the database of this run.
  func restoring(_ file: String) -> String { Self.restoring(file, to: options.db) }

  /// The option that names a database, with a space before it; nothing for the usual one.
  static func option(for database: String?) -> String {
    database.map { " --db \(FilePath.quoted($0))" } ?? ""
  }

  /// The command that restores a file to a database, which is named where it is not the usual one.
  static func restoring(_ file: String, to database: String?) -> String {
    "clinch restore \(FilePath.quoted(FilePath.asOperand(file)))\(option(for: database))"
  }
}
