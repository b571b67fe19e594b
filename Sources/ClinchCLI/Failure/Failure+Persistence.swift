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
        hint: "to create it: clinch log COMPANY\(Self.databaseOption(database)); "
          + "to use another file: --db FILE")
    case .deadLink, .notBelow, .foreignJournal, .unwritable, .held:
      self.init(aroundDatabase: error, ending: isSaved || !isWriting ? "" : "; nothing was saved")
    case .gone(let path, let backup):
      self.init(
        .noInput, "there is no database at \(path), but there are backups of it",
        hint: "to start over, move them away; to bring back the newest: "
          + Self.restoreCommand(backup, to: database))
    case .cannotCreate(let path, let number):
      self.init(
        ErrorNumber(number).isOfDisk ? .inputOutput : .cannotCreate,
        "cannot create \(path): \(ErrorNumber(number).words)")
    case .strayJournal(let path):
      self.init(
        .cannotCreate,
        "\(path) belongs to a database that is gone, and would damage a new one in its place",
        hint: "move it to where that database is now, or out of the way")
    case .mayNotOutlast(let path, let number):
      self.init(
        .inputOutput,
        "\(path) was written, but might not survive a power cut: \(ErrorNumber(number).words)")
    case .cannotRead(let path, let reason):
      self.init(.inputOutput, "cannot read \(path): \(reason)")
    case .notADatabase(let path):
      self.init(
        .data, "\(path) is not a database; it was left alone",
        hint: Self.wayBack(to: path, database))
    case .foreign(let path):
      self.init(
        .data, "\(path) is not a clinch database; it was left alone",
        hint: Self.wayBack(to: path, database))
    case .tooNew(let path, let found, let supported):
      self.init(
        .data,
        "\(path) was written by a newer clinch (schema \(found), this one knows \(supported)); "
          + "it was left alone",
        hint: "install the newer version")
    case .damaged(let path, let finding, let backup):
      self.init(
        .inputOutput, "\(path) is damaged (\(finding)); it was left alone",
        hint: backup.map {
          "for details: clinch doctor; to bring back the newest backup: "
            + Self.restoreCommand($0, to: database)
        })
    case .inconsistent(let finding):
      self.init(
        .inputOutput, "the database is damaged (\(finding))",
        hint: "for details: clinch doctor; " + Self.toSeeBackups)
    case .hindered(let names, _):
      self.init(
        .data,
        "another program added \(names.joined(separator: ", ")), which gets in the way: \(detail)",
        hint: "remove it with the program that added it; nothing was saved")
    case .crowded(let count):
      self.init(
        .data,
        "another program added \(count) tables and indexes, too many to rewrite the database "
          + "with them",
        hint: "remove them with the program that added them, then purge again")
    case .unknownWhetherSaved:
      self.init(
        .inputOutput,
        "saving failed at the last moment (\(detail)); it may or may not have been saved",
        hint: "before you try again, check: clinch list")
    case .purgeUnfinished(let reason):
      self.init(
        .inputOutput, "the log was erased, but the rest failed: \(reason)",
        hint: "to finish, run the same purge again")
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
        hint: "another program is using it: try again")
    case .diskFull:
      self.init(.inputOutput, "the disk is full\(ending)")
    case .damaged:
      self.init(.inputOutput, "the database is damaged (\(detail))\(ending)")
    case .libraryTooOld:
      self.init(.configuration, detail, hint: "install a newer SQLite")
    case .missing, .cannotCreate, .notOurs, .cannotAccess:
      self.init(
        .inputOutput, "the database cannot be read or written (\(detail))\(ending)",
        hint: "to find out why: clinch doctor")
    case .defect:
      self.init(.software, detail, hint: Self.reportHint(isSaved: isSaved))
    }
  }
}
