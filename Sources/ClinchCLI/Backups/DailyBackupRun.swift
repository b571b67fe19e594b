internal import Files
internal import InterviewModel
internal import Persistence

/// The daily backup, made by a process of its own while the command that stored something is done.
///
/// Nobody reads what it says: where it fails, the file of the begun backup stays, and the next
/// command makes the backup itself and tells.
struct DailyBackupRun {
  /// The word for which it is run in the place of a command.
  static let word = "__daily-backup"

  /// The world around it.
  let context: Context
  /// The absolute path of the database.
  let database: String

  /// The words that have it made for a database; nil where the folder that it lies in is not known.
  static func words(forDatabase path: String) -> [String]? {
    if path.utf8.first == UInt8(ascii: "/") { return [word, path] }
    return FilePath.real(FilePath.folder(of: path)).map {
      [word, "\($0)/\(FilePath.name(of: path))"]
    }
  }

  /// Makes the backup that was begun, waiting for those who write: nobody waits for this process.
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
    // Of damage the next command tells, which finds this one unfinished.
    if let made, made.damage == nil { begun.end() }
  }
}
