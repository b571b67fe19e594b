internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

extension Session {
  /// Has the daily backup made once the output is written, if something was stored.
  ///
  /// Not under a pinned clock: its days are not real, and real backups would expire for them.
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

/// The daily backup, seen from the first command of a day that stores something.
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
  /// If that process was interrupted, or cannot be started, makes it here, where somebody reads
  /// what is wrong. A missing backup is reported with `--quiet` too.
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
