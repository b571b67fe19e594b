internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

extension Session {
  /// Has the daily backup made once the output is written, where something was stored.
  ///
  /// Not under a pinned clock, whose days are none: old backups would go for the sake of new ones.
  func backUpOnceWritten() {
    guard !isPinned, makesDailyBackup, let store, store.didSave,
      let path = try? databasePlace().path
    else { return }
    let backup = DailyBackup(
      store: store, path: path, database: options.db, now: now, zone: zone,
      handOver: context.handOver)
    context.output.onceWritten(backup.make)
  }
}

/// The daily backup as the first command of a day that stores something has it made.
private struct DailyBackup {
  let store: Store
  /// Where the database is.
  let path: String
  /// What `--db` says.
  let database: String?
  let now: Instant
  let zone: Zone
  let handOver: ([String], Int32) -> Bool

  /// Has another process make it, so that nobody waits.
  ///
  /// One that was stopped before its end, or cannot be started, is made up for here, where somebody
  /// sees what is wrong. That there is none is also said where notes are not wanted.
  func make(telling output: Output) {
    do {
      guard let begun = try store.beginDailyBackup(now: now, zone: zone) else { return }
      if !begun.wasStopped, let words = DailyBackupRun.words(forDatabase: path),
        handOver(words, begun.descriptor)
      {
        return
      }
      let made = try store.finish(begun, now: now, zone: zone, keeping: store.settings().backups)
      guard let made else { return }
      begun.end()
      if let damage = made.damage {
        warn("the database is damaged (\(damage))", output)
        hint("for details: clinch doctor\(Failure.databaseOption(database))", output)
      }
    } catch {
      let failure = Failure(explaining: error, moments: nil, database: database)
      warn("no daily backup was made: \(failure.message)", output)
      failure.hint.map { hint($0, output) }
    }
  }

  private func warn(_ words: String, _ output: Output) {
    output.note(TerminalText.line("warning: \(words)"))
  }

  private func hint(_ words: String, _ output: Output) {
    output.note(TerminalText.line("hint: \(words)"))
  }
}
