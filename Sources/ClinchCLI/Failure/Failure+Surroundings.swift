internal import Files
internal import InterviewModel
internal import Persistence

// What is around a database and keeps it from being opened or written.

extension Failure {
  /// The words for what is in the way of a database, and how it is put out of the way.
  ///
  /// - Parameters:
  ///   - error: what was thrown; `.deadLink`, `.notBelow`, `.foreignJournal`, `.unwritable`,
  ///     `.held`.
  ///   - ending: what the command did not do, for the end of the sentence.
  init(aroundDatabase error: PersistenceError, ending: String) {
    switch error {
    case .deadLink(let path, let link, let target):
      let what =
        link == path ? "the database \(path)" : "\(link), part of the path to the database,"
      self.init(
        .inputOutput, "\(what) is a link to \(target), and nothing is there\(ending)",
        hint: "connect the disk it is on; if that is gone for good, remove the link")
    case .notBelow(let path, let blocker):
      self.init(
        .inputOutput,
        "there cannot be a database at \(path): \(blocker) is not a folder\(ending)",
        hint: "check HOME, XDG_DATA_HOME, CLINCH_DB and --db")
    case .foreignJournal(let path, let journal):
      self.init(
        .inputOutput,
        "\(journal) was not left by clinch: it names another file, which opening \(path) would "
          + "delete; nothing was changed",
        hint: "if you do not know where it came from, move it away; to keep its contents, open "
          + "both with the program that made it")
    case .unwritable(let path, let obstacle, _):
      self.init(unwritable: path, obstacle, ending: ending)
    case .held(let holders, _):
      self.init(
        .temporary, "the database is busy\(ending)",
        hint: holders.first.map(Self.words) ?? "another program is using it: try again")
    default:
      self.init(.inputOutput, error.databaseDetail ?? "\(error)")
    }
  }

  private init(unwritable path: String, _ obstacle: PersistenceError.Obstacle, ending: String) {
    switch obstacle {
    case .file(let mode, let isOwn):
      self.init(
        .inputOutput, "\(path) is read-only\(Self.suffix(mode, isOwn))\(ending)",
        hint: Self.wayOut(of: path, mode, isOwn))
    case .folder(let folder, let mode, let isOwn):
      self.init(
        .inputOutput, "the folder \(folder) is read-only\(Self.suffix(mode, isOwn))\(ending)",
        hint: Self.wayOut(of: folder, mode, isOwn))
    case .fileSystem:
      self.init(
        .inputOutput, "\(path) is on a read-only disk\(ending)",
        hint: "copy it to a writable disk, and name it with --db")
    case .journal(let journal):
      self.init(
        .inputOutput,
        "an interrupted command left \(journal), and its changes cannot be rolled back "
          + "here: the disk or the folder is read-only\(ending)",
        hint: "copy both files to a writable folder, and name the copy with --db")
    }
  }

  /// The advice on a program that holds a database.
  private static func words(_ holder: PersistenceError.Holder) -> String {
    switch holder {
    case .litestream(let folder):
      "Litestream is replicating it (\(folder)): stop Litestream, then try again"
    case .writeAheadLog(let file):
      "another program has it open with a write-ahead log (\(file)): close it, then try again"
    }
  }

  private static func suffix(_ mode: Int, _ isOwn: Bool) -> String {
    isOwn ? " (mode \(octal(mode)))" : " for you (it belongs to another user)"
  }

  /// How to make it writable; only its owner can, and only where the mode is what is in the way.
  private static func wayOut(of path: String, _ mode: Int, _ isOwn: Bool) -> String {
    isOwn && mode & 0o200 == 0
      ? "to make it writable: chmod u+w \(FilePath.quoted(FilePath.asOperand(path)))"
      : "copy the database to a folder of your own, and name the copy with --db"
  }

  private static func octal(_ mode: Int) -> String { "0" + String(mode, radix: 8) }
}
