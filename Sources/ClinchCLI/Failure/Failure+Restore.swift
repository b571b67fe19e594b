internal import Files
internal import InterviewModel
internal import Persistence

// How a backup is brought back, and why one could not be.

extension Failure {
  /// The command that restores a file to a database, which is named where it is not the usual one.
  static func restoreCommand(_ file: String, to database: String?) -> String {
    "clinch restore \(FilePath.quoted(FilePath.asOperand(file)))\(databaseOption(database))"
  }

  /// The hint where a file may once have been the database at this path, because it has backups;
  /// nil where it has none.
  static func wayBack(to path: String, _ database: String?) -> String? {
    let backups = (try? Store.backups(beside: path)) ?? []
    guard let backup = backups.first(where: { $0.kind != .damaged }) else { return nil }
    return "there are backups: move it away, then "
      + restoreCommand(backup.path, to: database)
  }

  /// A file to restore that is not there.
  static func noBackup(_ file: String) -> Failure {
    Failure(.noInput, "there is no file \(file)", hint: toSeeBackups)
  }

  /// The hint for whoever looks for a backup.
  static let toSeeBackups = "to see the backups: clinch backup list"

  /// The words for a restore that was refused for one of the two files that it is about.
  ///
  /// The one to restore is not there, or what stands in the place of the database is none. Nil for
  /// any other error, which has the same words as elsewhere.
  init?(restoring file: String, to database: String, _ error: PersistenceError) {
    switch error {
    case .notADatabase(database), .foreign(database):
      self.init(
        .data, Failure(error).message,
        hint: "that file does not belong to clinch: move it away first")
    case .noSuchFile(file), .deadLink(file, _, _): self = .noBackup(file)
    default: return nil
    }
  }
}
