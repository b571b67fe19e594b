internal import Files

/// A daily backup that was begun, marked by an empty file among the backups.
///
/// The process that makes the backup holds the file's lock, so no other one makes it too. The file
/// goes once nothing is left to do: after a kill, on a full disk or over damage it stays, and the
/// next command finds it. docs/decisions/0042-the-daily-backup-is-handed-over.md.
package struct BegunBackup {
  private let lock: FileLock

  /// The open file, to be passed to the process that continues.
  package var descriptor: Int32 { lock.descriptor }

  /// Whether another process began it and was interrupted.
  package var wasStopped: Bool { lock.wasLeft }

  /// Begins the daily backup of a database, or takes over an interrupted one; nil while another
  /// process is making it.
  ///
  /// - Throws: `FileError`.
  init?(of file: DatabaseFile) throws {
    try FileSystem.createFolder(file.backupFolder)
    guard let lock = try FileLock.take(file.begunBackup) else { return nil }
    self.lock = lock
  }

  /// Continues the one that this process was handed as an open file; nil when it was handed none.
  init?(of file: DatabaseFile, handedOverAs descriptor: Int32) {
    guard let lock = FileLock.inherited(descriptor, file.begunBackup) else { return nil }
    self.lock = lock
  }

  /// Marks it as finished.
  package func end() {
    lock.remove()
  }
}
