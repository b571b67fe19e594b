internal import Zones

/// What scripts and the program itself run and nobody types; no help has it.
enum HiddenCommand {
  /// Runs what the words ask for; nil where that is no such thing.
  ///
  /// - Throws: `Failure` where the manual cannot be written; what keeps a backup from being made.
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
    case (DailyBackupRun.word, let database) where database.count == 1:
      try DailyBackupRun(context: context, database: database.joined()).finish()
    default:
      return nil
    }
    return .fine
  }
}
