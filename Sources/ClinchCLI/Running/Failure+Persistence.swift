internal import Persistence
internal import SQLite

extension Failure {
  /// The words for a database that cannot be opened, read or written.
  init(_ error: PersistenceError) {
    switch error {
    case .noSuchFile(let path):
      self.init(
        .noInput, "there is no file \(path)",
        hint: "the first clinch log creates it; or give another with --db")
    case .cannotCreate(let path, let number):
      self.init(.cannotCreate, "cannot create \(path): \(Self.systemWords(number))")
    case .cannotRead(let path, let reason):
      self.init(.inputOutput, "cannot read \(path): \(reason)")
    case .notADatabase(let path):
      self.init(.data, "\(path) is not a database; it was not touched")
    case .foreign(let path):
      self.init(.data, "\(path) is not a database of clinch; it was not touched")
    case .tooNew(let path, let found, let supported):
      self.init(
        .data,
        "\(path) was written by a newer clinch (schema \(found), this one knows \(supported)); "
          + "it was not touched",
        hint: "install the newer version")
    case .damaged(let path, let finding, let backup):
      self.init(
        .inputOutput, "\(path) is damaged (\(finding)); it was not touched",
        hint: backup.map { "the newest backup is \($0)" })
    case .database(let error): self.init(error)
    case .unknownWhetherSaved(let error):
      self.init(
        .inputOutput,
        "saving failed at the very end (\(error.message)); whether it was saved is unknown",
        hint: "look before you try again: clinch list")
    case .unrecordedChange, .unrecordable, .inconsistent:
      self.init(.software, "\(error)", hint: Self.reportHint)
    }
  }

  /// The words for an error of SQLite; the statement is named, never the values in it.
  private init(_ error: SQLiteError) {
    switch error.code.primary {
    case .busy, .locked:
      self.init(
        .temporary, "the database is busy; nothing was saved",
        hint: "another program holds it: try again")
    case .full:
      self.init(.inputOutput, "the disk is full; nothing was saved")
    case .readOnly:
      self.init(.inputOutput, "the database cannot be written to; nothing was saved")
    case .ioError, .cannotOpen:
      self.init(.inputOutput, "the disk failed (\(error.message)); nothing was saved")
    default:
      self.init(.software, "\(error)", hint: Self.reportHint)
    }
  }
}
