internal import Files
internal import SQLite

extension DatabaseFile {
  /// What an error means that comes of what is around the file: who holds it, or what cannot be
  /// written; nil for any other error, and where nothing around it explains it.
  ///
  /// Nothing is opened for that: to close the file again would let go the locks of a connection.
  func surroundings(of error: SQLiteError) -> PersistenceError? {
    switch error.code.primary {
    case .busy, .locked:
      let holders = holders
      return holders.isEmpty ? nil : .held(by: holders, error)
    case .readOnly:
      return obstacle(to: error).map { .unwritable(path: path, $0, error) }
    case .cannotOpen:
      if case .superJournal(let journal) = error.reason {
        return .foreignJournal(path: path, journal: journal)
      }
      // Where the journal cannot be made, SQLite says no more than that.
      return obstacle(to: error).map { .unwritable(path: path, $0, error) }
    case .ioError:
      // A journal that was rolled back, and cannot be deleted.
      return isOfJournal(error)
        ? .unwritable(path: path, .journal(JournalHeader.place(besideDatabase: path)), error) : nil
    default: return nil
    }
  }

  /// Whether an error comes of a journal that is to be rolled back where nothing can be written.
  func isOfJournal(_ error: SQLiteError) -> Bool {
    let journal = JournalHeader.place(besideDatabase: path)
    guard FileSystem.exists(journal) else { return false }
    let isOfDisk = error.code.primary == .ioError
    return error.code == .readOnlyRollback
      || (isOfDisk && !FileSystem.mayCreate(in: FilePath.folder(of: journal)))
  }

  /// The programs that keep files of theirs beside the database.
  var holders: [PersistenceError.Holder] {
    let logs = ["-wal", "-shm"].map { (FilePath.real(path) ?? path) + $0 }
    return litestream.map { [.litestream($0)] } ?? logs.first(where: FileSystem.exists)
      .map { [.writeAheadLog($0)] } ?? []
  }

  /// The folder in which Litestream keeps its state, beside the database; nil where there is none.
  var litestream: String? {
    let folder = FilePath.folder(of: path) + "/.\(FilePath.name(of: path))-litestream"
    return FileSystem.exists(folder) ? folder : nil
  }

  private func obstacle(to error: SQLiteError) -> PersistenceError.Obstacle? {
    if isOfJournal(error) { return .journal(JournalHeader.place(besideDatabase: path)) }
    guard let status = FileStatus(of: path), status.kind == .file else { return nil }
    let folder = FilePath.folder(of: FilePath.real(path) ?? path)
    let isFileWritable = FileSystem.mayWrite(path)
    if !isFileWritable, FileSystem.isReadOnly(path) { return .fileSystem }
    if !isFileWritable { return .file(mode: status.mode, isOwn: status.isOwn) }
    guard !FileSystem.mayCreate(in: folder), let status = FileStatus(of: folder) else { return nil }
    return .folder(folder, mode: status.mode, isOwn: status.isOwn)
  }
}
