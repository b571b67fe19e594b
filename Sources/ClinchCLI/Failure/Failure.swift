internal import Files

/// Why a command did not do what was asked, in words for the person who asked.
struct Failure: Error, Equatable {
  /// The status to exit with.
  let status: ExitStatus
  /// A sentence in lower case without a full stop.
  let message: String
  /// What the message speaks of, one a line; nothing where that is one thing.
  let list: [String]
  /// A sentence on the way out, in the same form; nil where that is plain.
  let hint: String?

  init(_ status: ExitStatus, _ message: String, list: [String] = [], hint: String? = nil) {
    self.status = status
    self.message = message
    self.list = list
    self.hint = hint
  }

  /// The failure of a command that had stored what it was to store, which it says where files or
  /// the database are in the way; of other failures that is plain.
  var afterSaving: Failure {
    guard [.inputOutput, .temporary, .cannotCreate, .noInput, .software].contains(status) else {
      return self
    }
    return Failure(
      status, "\(message); your change was saved", list: list, hint: hint)
  }

  /// The failure with a hint whose commands work on the database that was named with `--db`.
  func naming(_ database: String?) -> Failure {
    Failure(
      status, message, list: list,
      hint: hint.map { CommandsInText.adding(Self.databaseOption(database), to: $0) })
  }

  /// The option that names a database, with a space before it; nothing for the usual one.
  static func databaseOption(_ database: String?) -> String {
    database.map { " --db \(FilePath.quoted($0))" } ?? ""
  }
}
