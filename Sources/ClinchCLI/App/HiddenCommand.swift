internal import Zones

/// What scripts run and nobody types; no help has it.
enum HiddenCommand {
  /// Runs what the words ask for; nil where that is no such thing.
  ///
  /// - Throws: `Failure` where the manual cannot be written.
  static func run(_ context: Context) throws -> ExitStatus? {
    let program = CommandDescription(Clinch.self)
    switch (context.arguments.first, context.arguments.dropFirst()) {
    case (CompletionRun.word, let question):
      let run = CompletionRun(context: context, program: program)
      context.output.write(run.answer(Array(question)))
    case (Manual.word, let folder) where folder.count == 1:
      let options = SharedOptions.naming(database: nil)
      let pinned = try PinnedClock.read(options: options, environment: context.environment)
      let date = Zone.utc.local(at: pinned ?? context.clock()).date
      try ManualFolder(path: folder.joined()).write(Manual(program: program, date: date).pages())
    default:
      return nil
    }
    return .fine
  }
}
