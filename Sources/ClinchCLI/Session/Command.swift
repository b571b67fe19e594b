internal import ArgumentParser

/// A command of the program.
protocol Command: ParsableCommand {
  /// The options that all commands have.
  var shared: SharedOptions { get }

  /// Does what the command is for.
  ///
  /// On return what was asked for stands in the session's output, and what was to be stored is.
  ///
  /// - Throws: whatever `Failure(explaining:)` has words for; nothing is stored then, unless the
  ///   session's store says that it saved.
  func run(_ session: Session) throws
}
