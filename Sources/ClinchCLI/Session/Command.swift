internal import ArgumentParser

/// A command of the program.
protocol Command: ParsableCommand {
  /// What every command takes.
  var shared: SharedOptions { get }

  /// Does what the command is for; throws what `Failure` can explain.
  func run(_ session: Session) throws
}
