internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct BackupListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the backups beside the database, the newest first.",
    discussion: """
      It looks at the folder of backups alone, so that it also works when the database is damaged.

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
