internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

struct BackupMakeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Copy the database to a new file.",
    discussion: """
      The database may be in use. A file that exists is never overwritten.

        clinch backup
        clinch backup /media/stick/clinch.db
      """)

  @Argument(help: "The file to make; beside the database if not given.")
  var file: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard let file else { return }
    if file.isEmpty { throw ValidationError("the name of the file is empty") }
    if file == "-" {
      throw ValidationError("a backup is a file, and not written to the output. Name the file")
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
        + "The file of that name is ./\(file)")
  }

  func run(_ session: Session) throws {
    if let file, FileSystem.isTaken(file) {
      throw Failure(
        .cannotCreate, "\(file) exists, and was not touched", hint: "name another file")
    }
    let store = try session.storeOfFile()
    let backup =
      try file.map { try store.backUp(to: $0, now: session.now) }
      ?? store.backUp(now: session.now)
    if format.json { return session.print(backup.json) }
    session.print(
      session.layout().made(backup, restore: session.restoring(backup.path)))
  }
}
