internal import Files
internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Back up the database, and list the backups.",
    usage: """
      clinch backup [<file>] [--json]
      clinch backup list [--json | --csv]
      """,
    discussion: """
      A verified copy of the whole database, readable only by you (0600). \
      Without a file, it goes into the backup folder next to the database. Some backups happen \
      automatically: one on each day something changes (7 daily, 4 weekly and 12 monthly ones are \
      kept), and one before each upgrade of the database and each restore, which are kept until \
      clinch purge --backups deletes them.

        clinch backup
        clinch backup /media/stick/clinch.db
        clinch backup list
      """,
    subcommands: [BackupMakeCommand.self, BackupListCommand.self],
    defaultSubcommand: BackupMakeCommand.self)
}

struct BackupMakeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Copy the database to a new file.",
    discussion: """
      The database may be in use. An existing file is never overwritten.

        clinch backup
        clinch backup /media/stick/clinch.db
      """)

  @Argument(
    help: "The file to create (default: in the backup folder next to the database).",
    completion: .file())
  var file: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard let file else { return }
    if file.isEmpty { throw ValidationError("the file name is empty") }
    if file == "-" {
      throw ValidationError("a backup cannot go to standard output. Name a file")
    }
    try refuseSlip(file)
  }

  /// Refuses a name that is probably a command's with a slip in it; a slash or a dot makes any name
  /// a file's.
  private func refuseSlip(_ file: String) throws {
    guard !file.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else {
      return
    }
    let names = BackupCommand.configuration.subcommands.map { $0._commandName }
    guard let nearest = TextDistance.nearest(to: file, among: names).first else { return }
    throw ValidationError(
      "there is no command \"clinch backup \(file)\". Did you mean clinch backup \(nearest)? "
        + "For a file of that name, type ./\(file)")
  }

  func run(_ session: Session) throws {
    if let file { try OutputFile(path: file).refuseName() }
    if let file, FileSystem.isTaken(file) {
      throw Failure(
        .cannotCreate, "\(file) already exists and was left alone", hint: "name another file")
    }
    let store = try session.storeOfFile()
    let backup =
      try file.map { try store.backUp(to: $0, now: session.now) }
      ?? store.backUp(now: session.now)
    session.show(BackupReport(backup, wayBack: session.restoring(backup.path)), as: format)
  }
}

struct BackupListCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List backups, newest first.",
    discussion: """
      It only reads the backup folder, so it works even when the database is damaged.

        clinch backup list
        clinch backup list --json
      """)

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let path = try session.databasePlace().path
    let backups = try Store.backups(beside: path)
    let folder = Store.backupFolder(beside: path)
    session.show(BackupListReport(backups, in: folder), as: format)
  }
}
