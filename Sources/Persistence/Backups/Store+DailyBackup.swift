internal import Files
package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

extension Store {
  /// Begins the daily backup if there is none of this day yet, or takes over an interrupted one.
  ///
  /// Cheap whatever the size of the database: nothing is copied yet.
  ///
  /// - Parameters:
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  /// - Returns: what `finish` takes; nil if nothing is left to do, or another process is doing it.
  /// - Throws: `PersistenceError` where the folder of the backups cannot be used.
  package func beginDailyBackup(now: Instant, zone: Zone) throws -> BegunBackup? {
    guard let path else { return nil }
    let file = DatabaseFile(path: path)
    let isMade =
      try BackupRotation.backup(ofDayAt: now, in: zone, among: file.backups()) != nil
    guard !isMade || file.hasBegunBackup else { return nil }
    return try translatingFileErrors { try BegunBackup(of: file) }
  }

  /// Continues the daily backup that another process began and handed over.
  ///
  /// - Parameter descriptor: the open file that this process was started with.
  /// - Returns: nil if it was handed none.
  package func dailyBackup(handedOverAs descriptor: Int32) -> BegunBackup? {
    path.flatMap { BegunBackup(of: DatabaseFile(path: $0), handedOverAs: descriptor) }
  }

  /// Does the rest of a daily backup: makes it, compares its rows with its log, and removes the
  /// ones that have expired.
  ///
  /// Nothing is removed unless the new one was checked and is on the disk, and its rows match its
  /// log: damage must not push out the last good states. Call `end` once the owner has been told of
  /// any damage.
  ///
  /// - Parameters:
  ///   - begun: what was begun.
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  ///   - kept: how many are kept.
  ///   - timeout: how long to wait for other writers.
  /// - Returns: the backup, and what is wrong with its content, if anything; nil if other writers
  ///   took too long.
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

  /// Where a backup's rows and its log disagree; believed only when seen twice, because a single
  /// failed read makes a sound file look damaged.
  ///
  /// Reads the backup, not the database, so that nobody waits for it.
  private static func contentFindings(in backup: Backup) throws -> [String] {
    let connection = try Connection(.file(backup.path), access: .readOnly)
    let look = { try DatabaseFile.result { try LogAudit(of: connection).findings() } }
    guard case .failed = try look(), case .failed(let findings) = try look() else { return [] }
    return findings
  }
}
