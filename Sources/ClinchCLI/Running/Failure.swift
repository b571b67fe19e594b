/// Why a command did not do what was asked, in words for the person who asked.
struct Failure: Error, Equatable {
  /// What the exit tells a script.
  let status: ExitStatus
  /// A sentence in lower case without a full stop.
  let message: String
  /// What to do about it; nil where that is plain.
  let hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }
}

/// Thrown where somebody pressed Ctrl-C or ended the input instead of answering.
public struct Interrupted: Error {
  /// Creates the interruption.
  public init() {}
}
