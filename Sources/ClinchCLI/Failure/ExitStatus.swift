/// The status that the program exits with, for scripts.
///
/// The values follow sysexits(3) where it has one.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  /// All went well, also when a list is empty.
  case fine = 0
  /// Something failed that no other status names.
  case failure = 1
  /// With `--exit-code` only: there is something overdue or due.
  case found = 8
  /// The words of the command are wrong, or input is needed and there is no terminal (EX_USAGE).
  case usage = 64
  /// A text is not what it has to be, or a rule refuses it (EX_DATAERR).
  case data = 65
  /// No such file or reference, or several (EX_NOINPUT).
  case noInput = 66
  /// A fault of the program itself (EX_SOFTWARE).
  case software = 70
  /// A file cannot be created (EX_CANTCREAT).
  case cannotCreate = 73
  /// A file cannot be read or written (EX_IOERR).
  case inputOutput = 74
  /// The database is busy: try again (EX_TEMPFAIL).
  case temporary = 75
  /// The environment is set up wrong (EX_CONFIG).
  case configuration = 78
  /// Interrupted: 128 and the number of SIGINT.
  case interrupted = 130

  /// What it means, for `clinch topics exit-codes`.
  package var meaning: String {
    switch self {
    case .fine: "success, even when a list is empty"
    case .failure: "any other failure"
    case .found: "only with --exit-code: something is overdue or due"
    case .usage: "unknown option, value out of range, or input needed without a terminal"
    case .data: "invalid input, or a rule forbids it"
    case .noInput: "not found, or more than one match"
    case .software: "a bug in clinch"
    case .cannotCreate: "a file could not be created"
    case .inputOutput: "cannot read or write: disk full, damaged file"
    case .temporary: "the database is busy: try again"
    case .configuration: "the environment or a setting is wrong"
    case .interrupted: "interrupted"
    }
  }
}
