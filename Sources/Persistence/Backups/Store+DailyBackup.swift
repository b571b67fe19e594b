internal import Files
package import InterviewModel
internal import Migrations
internal import SQLite
package import Zones

extension Store {
  /// The size in octets from which on no daily backup is made: up to there it takes less than half
  /// a second, docs/decisions/0019-automatic-backups.md.
  package static let largestDailyBackup = 32 << 20

  /// The size in octets from which on content is left to `doctor`: up to there, some 1,000
  /// interviews, to compare rows and log takes less than a tenth of a second.
  package static let largestAudited = 4 << 20

  /// Makes the daily backup where there is none of this day yet, and removes those that are kept no
  /// longer.
  ///
  /// It waits for nobody: where another process is writing, the next command makes it. Nothing is
  /// removed unless the new one was checked and is on the disk, and, up to `largestAudited`, unless
  /// its rows are what the log says: so damage does not push the last good states out.
  ///
  /// - Parameters:
  ///   - now: the time by the machine's clock.
  ///   - zone: whose days count.
  ///   - kept: how many are kept.
  /// - Returns: the backup, and what is wrong with its content, if anything is; nil where none was
  ///   due, or none could be made in time.
  /// - Throws: `PersistenceError`: `.damaged` when the database is.
  @discardableResult
  package func backUpDaily(
    now: Instant, zone: Zone, keeping kept: BackupsKept = BackupsKept()
  ) throws -> (backup: Backup, damage: String?)? {
    guard let path, let size = FileSystem.sizeOfFile(path), size <= Self.largestDailyBackup
    else { return nil }
    let (file, rotation) = (DatabaseFile(path: path), BackupRotation(keeping: kept))
    guard rotation.isDue(at: now, in: zone, after: try file.backups()) else { return nil }
    do {
      return try translatingErrors {
        let backup = try file.backUp(
          .daily, schema: Migrations.head, now: now, waitingMilliseconds: 0)
        let findings = try? size > Self.largestAudited ? [] : contentFindings()
        if findings == [] {
          FileSystem.remove(rotation.expired((try? file.backups()) ?? [], in: zone).map(\.path))
        }
        return (backup, findings?.first)
      }
    } catch let error as PersistenceError where error.condition == .busy {
      return nil
    }
  }

  /// What of the rows and the log does not agree; believed when it is seen twice, because a disk
  /// that fails to read once makes a sound file look damaged.
  private func contentFindings() throws -> [String] {
    let look = { try DatabaseFile.result { try LogAudit(of: self.connection).findings() } }
    guard case .failed = try look(), case .failed(let findings) = try look() else { return [] }
    return findings
  }
}
