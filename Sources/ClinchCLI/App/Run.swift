internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

/// Runs the program once: what to do, and the words and status it ends with.
///
/// On return everything that was asked for stands in the context's output, or, when the command
/// failed, nothing does; call `Output.didWrite()` once that is written. `letter check`
/// and `doctor` do not fail when they find something: their status says so, and what they found is
/// there.
package func run(_ context: Context) -> ExitStatus {
  let words = ArgumentWords.withLonePage(
    ArgumentWords.withFlagsBehindCommand(context.arguments))
  var session: Session?
  do {
    if let status = try HiddenCommand.run(context) { return status }
    try CommandNames.check(words)
    if let complaint = DashedWords.complaint(about: words) { throw complaint }
    if let repetition = ArgumentWords.repetition(in: words) { throw Failure(.usage, repetition) }
    switch try NamedCommand.parse(words) {
    case let command as any Command:
      let running = try Session(
        context: context, options: command.shared, needsZone: type(of: command).needsZone)
      session = running
      try command.run(running)
      context.output.tellsOfChange = running.store?.didSave ?? false
      running.noteUnknownZones()
      running.noteWhatWasPinned()
      running.refreshCalendarFolderOnceWritten()
      running.backUpOnceWritten()
      return running.status
    case var other:
      try other.run()
      return .fine
    }
  } catch {
    return report(error, words: words, context: context, session: session)
  }
}

private func report(
  _ error: any Error, words: [String], context: Context, session: Session?
) -> ExitStatus {
  context.output.discard()
  // What was stored before the failure is in the calendar, too.
  session?.refreshCalendarFolderOnceWritten()
  switch ParserMessage(error, words: words, columns: context.terminal.width) {
  case .text(let text):
    let width = context.terminal.isOutput ? context.terminal.width : nil
    context.output.write(text.fitted(toCells: width))
    return .fine
  case .failure(let failure):
    return show(failure, context: context)
  case nil:
    break
  }
  let failure = Failure(
    explaining: error,
    moments: session?.layout(showing: (error as? ReferenceError)?.zones ?? []).moments,
    database: session?.options.db, isSaved: session?.store?.didSave ?? false,
    isWriting: session?.isWriting ?? true, arguments: context.arguments)
  return show(failure, context: context)
}

private func show(_ failure: Failure, context: Context) -> ExitStatus {
  let width = context.terminal.noteWidth
  context.output.note(("error: " + TerminalText.line(failure.message)).fitted(toCells: width))
  for line in failure.list {
    context.output.note(("  " + TerminalText.line(line)).fitted(toCells: width))
  }
  if let hint = failure.hint { context.output.note("hint: " + TerminalText.line(hint)) }
  return failure.status
}
