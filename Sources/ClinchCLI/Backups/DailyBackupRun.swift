internal import Files
internal import InterviewModel
internal import Persistence

/// The process that makes the daily backup after the command that began it has exited.
///
/// Nobody reads its output. If it fails, the mark of the begun backup stays, and the next command
/// makes the backup itself and reports what is wrong.
struct DailyBackupRun {
  /// The word for which it is run in the place of a command.
  static let word = "__daily-backup"

  /// The world around it.
  let context: Context
  /// The absolute path of the database.
  let database: String

  /// The arguments that make the backup of a database; nil if its folder cannot be resolved.
  static func words(forDatabase path: String) -> [String]? {
    if path.utf8.first == UInt8(ascii: "/") { return [word, path] }
    return FilePath.real(FilePath.folder(of: path)).map {
      [word, "\($0)/\(FilePath.name(of: path))"]
    }
  }

  /// Makes the backup that was begun; waits for writers, since nobody waits for this process.
  ///
  /// - Throws: `PersistenceError`; `SettingError`; `Failure` for a clock or a zone.
  func finish() throws {
    let session = try Session(context: context, options: .naming(database: database))
    guard !session.isPinned else { return }
    let store = try session.storeOfFile()
    let handed = store.dailyBackup(handedOverAs: BackgroundProcess.input)
    guard
      let begun = try handed ?? store.beginDailyBackup(now: session.now, zone: session.zone)
    else { return }
    let made = try store.finish(
      begun, now: session.now, zone: session.zone, keeping: store.settings().backups,
      waitingMilliseconds: 10_000)
    // Over damage the mark stays, so that the next command reports it.
    if let made, made.damage == nil { begun.end() }
  }
}
