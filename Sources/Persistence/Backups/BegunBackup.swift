internal import Files

/// A daily backup that was begun, and the empty file beside the backups that says so.
///
/// Who makes the backup has the file, so nobody else makes it too. The file goes when nothing is
/// left to do: what a kill, a full disk or damage stopped is seen by the next command.
package struct BegunBackup {
  private let lock: FileLock

  /// The open file, which has to be handed to a process that is to go on with it.
  package var descriptor: Int32 { lock.descriptor }

  /// Whether another process began it, and was stopped.
  package var wasStopped: Bool { lock.wasLeft }

  /// The file's name.
  static let name = ".unfinished-daily"

  /// Begins the daily backup of a database, or takes up one that was stopped; nil when another
  /// process is at it.
  ///
  /// - Throws: `FileError`.
  init?(of file: DatabaseFile) throws {
    try FileSystem.createFolder(file.backupFolder)
    guard let lock = try FileLock.take(file.begunBackup) else { return nil }
    self.lock = lock
  }

  /// Goes on with one that this process was handed as an open file; nil when it was handed none.
  init?(of file: DatabaseFile, handedOverAs descriptor: Int32) {
    guard let lock = FileLock.inherited(descriptor, file.begunBackup) else { return nil }
    self.lock = lock
  }

  /// Says that nothing is left to do.
  package func end() {
    lock.remove()
  }
}

extension DatabaseFile {
  /// Where the file of a begun backup is.
  fileprivate var begunBackup: String { "\(backupFolder)/\(BegunBackup.name)" }

  /// Whether a daily backup was begun, and is not finished.
  var hasBegunBackup: Bool { FileSystem.exists(begunBackup) }

  /// Whether one was begun, and nobody is at it any more.
  var hasStoppedBackup: Bool { FileLock.isAbandoned(begunBackup) }

  /// Waits until nobody is at one, ten seconds at most, as commands wait for each other.
  func waitForBegunBackup() {
    for _ in 0..<1_000 where hasBegunBackup && !hasStoppedBackup { FileSystem.pause() }
  }
}
