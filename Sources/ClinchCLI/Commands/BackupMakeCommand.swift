internal import ArgumentParser
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
    if file?.isEmpty == true { throw ValidationError("the name of the file is empty") }
  }

  func run(_ session: Session) throws {
    if let file, FilePath.isTaken(file) {
      throw Failure(
        .cannotCreate, "\(file) exists, and was not touched", hint: "name another file")
    }
    let store = try session.storeOfFile()
    let backup =
      try file.map { try store.backUp(to: $0, now: session.now) }
      ?? store.backUp(now: session.now)
    if format.json { return session.print(backup.json) }
    session.print(
      session.page().made(backup, restore: session.restoring(backup.path)))
  }
}
