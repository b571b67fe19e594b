internal import InterviewModel
internal import Persistence
internal import Rendering

extension Session {
  /// Has the daily backup made once the output is written, where something was stored.
  ///
  /// Not under a pinned clock, whose days are none: old backups would go for the sake of new ones.
  /// That there is none is also said where notes are not wanted.
  func backUpOnceWritten() {
    guard !isPinned, makesDailyBackup, let store, store.didSave else { return }
    context.output.onceWritten { [store, now, zone, database = options.db] output in
      do {
        let made = try store.backUpDaily(now: now, zone: zone, keeping: store.settings().backups)
        if let missing = try store.missingBackup(at: now) {
          output.note("note: " + missing.words)
          output.note(
            TerminalText.line("hint: clinch backup\(Failure.databaseOption(database))"))
        }
        if let damage = made?.damage {
          output.note(TerminalText.line("warning: the database is damaged (\(damage))"))
          output.note(
            TerminalText.line("hint: for details: clinch doctor\(Failure.databaseOption(database))")
          )
        }
      } catch {
        let failure = Failure(explaining: error, moments: nil, database: database)
        output.note(TerminalText.line("warning: no daily backup was made: \(failure.message)"))
        if let hint = failure.hint { output.note(TerminalText.line("hint: \(hint)")) }
      }
    }
  }
}
