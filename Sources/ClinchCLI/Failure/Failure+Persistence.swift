internal import Files
internal import InterviewModel
internal import Persistence

extension Failure {
  /// The words for a database that cannot be opened, read or written.
  ///
  /// - Parameters:
  ///   - error: what was thrown.
  ///   - database: what `--db` names, for commands that are to be run next.
  ///   - isSaved: whether the command had stored what it was to store before.
  ///   - isWriting: whether it was to store anything at all.
  init(
    _ error: PersistenceError, database: String? = nil, isSaved: Bool = false,
    isWriting: Bool = true
  ) {
    let detail = error.databaseDetail ?? "\(error)"
    switch error {
    case .noSuchFile(let path):
      self.init(
        .noInput, "there is no database at \(path)",
        hint: "the first clinch log creates it; or give another with --db")
    case .deadLink, .notBelow, .foreignJournal, .unwritable, .held:
      self.init(aroundDatabase: error, ending: isSaved || !isWriting ? "" : "; nothing was saved")
    case .gone(let path, let backup):
      self.init(
        .noInput, "there is no database at \(path), but there are backups of it",
        hint: "to begin anew, move them away; to bring the newest back: "
          + Self.restoreCommand(backup, to: database))
    case .cannotCreate(let path, let number):
      self.init(
        ErrorNumber(number).isOfDisk ? .inputOutput : .cannotCreate,
        "cannot create \(path): \(ErrorNumber(number).words)")
    case .strayJournal(let path):
      self.init(
        .cannotCreate,
        "\(path) is left of a database that is gone, and would damage one in its place",
        hint: "move it to where that database is now, or away")
    case .mayNotOutlast(let path, let number):
      self.init(
        .inputOutput,
        "\(path) is written, but may not outlast a power cut: \(ErrorNumber(number).words)")
    case .cannotRead(let path, let reason):
      self.init(.inputOutput, "cannot read \(path): \(reason)")
    case .notADatabase(let path):
      self.init(
        .data, "\(path) is not a database; it was not touched",
        hint: Self.wayBack(to: path, database))
    case .foreign(let path):
      self.init(
        .data, "\(path) is not a database of clinch; it was not touched",
        hint: Self.wayBack(to: path, database))
    case .tooNew(let path, let found, let supported):
      self.init(
        .data,
        "\(path) was written by a newer clinch (schema \(found), this one knows \(supported)); "
          + "it was not touched",
        hint: "install the newer version")
    case .damaged(let path, let finding, let backup):
      self.init(
        .inputOutput, "\(path) is damaged (\(finding)); it was not touched",
        hint: backup.map {
          "clinch doctor says more; to bring the newest backup back: "
            + Self.restoreCommand($0, to: database)
        })
    case .inconsistent(let finding):
      self.init(
        .inputOutput, "the database is damaged (\(finding))",
        hint: "clinch doctor says more; clinch backup list shows what can be restored")
    case .hindered(let names, _):
      self.init(
        .data,
        "another program added \(names.joined(separator: ", ")), which is in the way: \(detail)",
        hint: "drop it with the program that made it; nothing was saved")
    case .crowded(let count):
      self.init(
        .data,
        "another program added \(count) tables and indexes, too many to rewrite the database with "
          + "them",
        hint: "drop them with the program that made them, then purge")
    case .unknownWhetherSaved:
      self.init(
        .inputOutput,
        "saving failed at the very end (\(detail)); whether it was saved is unknown",
        hint: "look before you try again: clinch list")
    case .purgeUnfinished(let reason):
      self.init(
        .inputOutput, "the log was purged, but the rest failed: \(reason)",
        hint: "to finish it, purge again as before")
    case .database, .unrecordedChange, .unrecordable:
      self.init(error.condition, detail: detail, isSaved: isSaved, isWriting: isWriting)
    }
  }

  /// The words for what kept a database from doing its work; stored values are not among them.
  private init(
    _ condition: PersistenceError.Condition, detail: String, isSaved: Bool, isWriting: Bool
  ) {
    let ending = isSaved || !isWriting ? "" : "; nothing was saved"
    switch condition {
    case .busy:
      self.init(
        .temporary, "the database is busy\(ending)",
        hint: "another program holds it: try again")
    case .diskFull:
      self.init(.inputOutput, "the disk is full\(ending)")
    case .damaged:
      self.init(.inputOutput, "the database is damaged (\(detail))\(ending)")
    case .libraryTooOld:
      self.init(.configuration, detail, hint: "install a newer SQLite")
    case .missing, .cannotCreate, .notOurs, .cannotAccess:
      self.init(
        .inputOutput, "the database cannot be read or written (\(detail))\(ending)",
        hint: "clinch doctor says what is in the way")
    case .defect:
      self.init(.software, detail, hint: Self.reportHint(isSaved: isSaved))
    }
  }
}
