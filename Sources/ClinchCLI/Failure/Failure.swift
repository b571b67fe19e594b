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

  /// The failure with a hint that says where the commands in it are to work: in a database that was
  /// named with `--db`.
  func naming(_ database: String?) -> Failure {
    guard let database, let hint, hint.namesCommand, !hint.namesDatabase
    else { return self }
    return Failure(
      status, message, list: list, hint: "\(hint) (with\(Self.databaseOption(database)))")
  }

  /// The option that names a database, with a space before it; nothing for the usual one.
  static func databaseOption(_ database: String?) -> String {
    database.map { " --db \(FilePath.quoted($0))" } ?? ""
  }
}

extension String {
  /// Whether it says to run the program.
  fileprivate var namesCommand: Bool { has("clinch ") }

  /// Whether it says which database is meant.
  fileprivate var namesDatabase: Bool { has(" --db") }

  private func has(_ words: String) -> Bool {
    var rest = utf8[...]
    while !rest.isEmpty {
      if rest.starts(with: words.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
