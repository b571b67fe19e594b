internal import Files
internal import InterviewModel
internal import SQLite

extension DatabaseFile {
  /// The paths of the files beside the database that may hold what it held.
  struct Copies {
    /// Those in the folder of backups that were made by themselves, finished or not.
    var automatic: [String] = []
    /// The other files there, the databases of this program beside this one, and texts that an
    /// editor or a command that was killed left there.
    var others: [String] = []
  }

  /// Looks for copies.
  ///
  /// - Throws: `PersistenceError.cannotRead` where one could be overlooked.
  func copies() throws(PersistenceError) -> Copies {
    var copies = Copies()
    for name in try names(in: backupFolder) where name != Self.nameOfBegunBackup {
      let path = "\(backupFolder)/\(name)"
      if Self.isAutomatic(name) {
        copies.automatic.append(path)
      } else {
        copies.others.append(path)
      }
    }
    let folder = FilePath.folder(of: path)
    for name in try names(in: folder) {
      let path = "\(folder)/\(name)"
      let isPassing = PassingFile.isName(name) || PartialCopy.isName(Self.withoutJournal(name))
      let isHolder = try isPassing ? true : isAnother(path)
      if isHolder { copies.others.append(path) }
    }
    return copies
  }

  /// Whether a file among the backups is one that was made by itself, or what SQLite left beside
  /// it.
  private static func isAutomatic(_ name: String) -> Bool {
    let main = withoutJournal(name)
    if let backup = BackupName(file: main) { return backup.kind != .manual }
    return PartialCopy.isName(main)
  }

  /// Whether a file is another database of this program's.
  ///
  /// - Throws: `PersistenceError.cannotRead` where that cannot be told.
  private func isAnother(_ other: String) throws(PersistenceError) -> Bool {
    do throws(FileError) {
      guard try FileSystem.isFile(other), !FileSystem.isSame(path, other) else { return false }
    } catch {
      throw PersistenceError(error)
    }
    do throws(SQLiteError) {
      return try FileHeader.read(path: other).applicationID == Self.applicationID
    } catch {
      // What this user may not read is not a copy that this program made.
      if let number = error.systemError, number.isOfRights || number == .noEntry { return false }
      throw .cannotRead(path: other, reason: error.message)
    }
  }
}
