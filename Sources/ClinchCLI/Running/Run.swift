internal import ArgumentParser
internal import Rendering

/// A command of the program.
protocol Command: ParsableCommand {
  /// What every command takes.
  var shared: SharedOptions { get }

  /// Does what the command is for; throws what `Failure` can explain.
  func run(_ session: Session) throws
}

/// Runs the program once: what to do, and the words and status it ends with.
///
/// On return everything that was asked for stands in the context's output, or, when the command
/// failed, nothing does. `letter check` does not fail when it finds something: its status is `data`.
public func run(_ context: Context) -> ExitStatus {
  var session: Session?
  do {
    let words = ArgumentWords.withFlagsBehindCommand(context.arguments)
    try CommandNames.check(words)
    if let flag = ArgumentWords.repeatedFlag(in: words) {
      throw Failure(.usage, "\(flag) is given twice and takes one value")
    }
    switch try Clinch.parseAsRoot(words) {
    case let command as any Command:
      let running = try Session(context: context, options: command.shared)
      session = running
      try command.run(running)
      return running.status
    case var other:
      try other.run()
      return .fine
    }
  } catch {
    return report(error, context: context, session: session)
  }
}

/// Shows what went wrong, or the help that was asked for.
private func report(_ error: any Error, context: Context, session: Session?) -> ExitStatus {
  context.output.discard()
  if let parsing = ParsingFailure(error, in: context.arguments) {
    if parsing.isClean {
      context.output.write(parsing.message + "\n")
      return .fine
    }
    return show(parsing.failure, context: context)
  }
  return show(Failure(explaining: error, clock: session?.page().clock), context: context)
}

private func show(_ failure: Failure, context: Context) -> ExitStatus {
  context.output.note("error: " + TerminalText.line(failure.message))
  if let hint = failure.hint { context.output.note("hint: " + TerminalText.line(hint)) }
  return failure.status
}

/// What the argument parser has to say: help, a version, or what is wrong with the words.
private struct ParsingFailure {
  let isClean: Bool
  let message: String
  let failure: Failure

  /// Nil for an error that is not the parser's.
  init?(_ error: any Error, in words: [String]) {
    let code = Clinch.exitCode(for: error)
    isClean = code.isSuccess
    guard isClean || code == .validationFailure else { return nil }
    message = isClean ? Clinch.fullMessage(for: error) : Clinch.message(for: error)
    failure = Failure(.usage, Self.sentence(message), hint: CommandNames.help(for: words))
  }

  /// The parser's words as one sentence in lower case.
  private static func sentence(_ message: String) -> String {
    let line = message.unicodeScalars.split(separator: "\n").first.map { String($0) } ?? message
    let lower = line.prefix(1).lowercased() + line.dropFirst()
    return lower.unicodeScalars.last == "." ? String(lower.dropLast()) : lower
  }
}
