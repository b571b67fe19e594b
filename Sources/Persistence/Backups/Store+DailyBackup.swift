internal import Files
package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

extension Store {
  /// Begins the daily backup where there is none of this day yet, or takes up one that was stopped.
  ///
  /// Cheap whatever the size of the database: nothing is copied yet.
  ///
  /// - Parameters:
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  /// - Returns: what `finish` takes; nil where nothing is to be done, or another process is at it.
  /// - Throws: `PersistenceError` where the folder of the backups cannot be used.
  package func beginDailyBackup(now: Instant, zone: Zone) throws -> BegunBackup? {
    guard let path else { return nil }
    let file = DatabaseFile(path: path)
    let isMade =
      try BackupRotation.backup(ofDayAt: now, in: zone, among: file.backups()) != nil
    guard !isMade || file.hasBegunBackup else { return nil }
    return try translatingFileErrors { try BegunBackup(of: file) }
  }

  /// Goes on with the daily backup that another process began and handed over.
  ///
  /// - Parameter descriptor: the open file that this process was started with.
  /// - Returns: nil where it was handed none.
  package func dailyBackup(handedOverAs descriptor: Int32) -> BegunBackup? {
    path.flatMap { BegunBackup(of: DatabaseFile(path: $0), handedOverAs: descriptor) }
  }

  /// Does what is left to do of a daily backup: makes it, compares its rows with its log, and
  /// removes those that are kept no longer.
  ///
  /// Nothing is removed unless the new one was checked and is on the disk, and its rows are what
  /// its log says: so damage does not push the last good states out. Call `end` once whoever is to
  /// know of damage was told.
  ///
  /// - Parameters:
  ///   - begun: what was begun.
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  ///   - kept: how many are kept.
  ///   - timeout: for how long those are waited for who write.
  /// - Returns: the backup, and what is wrong with its content, if anything is; nil where others
  ///   wrote for too long.
  /// - Throws: `PersistenceError`: `.damaged` when the database is.
  @discardableResult
  package func finish(
    _ begun: BegunBackup, now: Instant, zone: Zone,
    keeping kept: BackupsKept = BackupsKept(), waitingMilliseconds timeout: Int32 = 0
  ) throws -> (backup: Backup, damage: String?)? {
    let file = try file()
    do {
      return try translatingErrors {
        let backup =
          try BackupRotation.backup(ofDayAt: now, in: zone, among: file.backups())
          ?? file.backUp(
            .daily, schema: Migrations.head, now: now, waitingMilliseconds: timeout)
        let findings = try? Self.contentFindings(in: backup)
        if findings == [] {
          let backups = (try? file.backups()) ?? []
          let expired = BackupRotation(keeping: kept).expired(backups, at: now, in: zone)
          FileSystem.remove(expired.map(\.path))
        }
        return (backup, findings?.first)
      }
    } catch let error as PersistenceError where error.condition == .busy {
      return nil
    }
  }

  /// What of a backup's rows and its log does not agree; believed when it is seen twice, because a
  /// disk that fails to read once makes a sound file look damaged.
  ///
  /// The backup is read, and not the database, so that nobody waits for it.
  private static func contentFindings(in backup: Backup) throws -> [String] {
    let connection = try Connection(.file(backup.path), access: .readOnly)
    let look = { try DatabaseFile.result { try LogAudit(of: connection).findings() } }
    guard case .failed = try look(), case .failed(let findings) = try look() else { return [] }
    return findings
  }
}
