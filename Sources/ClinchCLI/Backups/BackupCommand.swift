internal import ArgumentParser

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database safely, and list the copies that there are.",
    usage: """
      clinch backup [<file>] [--json]
      clinch backup list [--json | --csv]
      """,
    discussion: """
      A copy of the whole database in one consistent state, checked, for you only (0600). Without a \
      file it is kept beside the database. Some are made there by themselves: one a day when \
      something changed (7 daily, 4 weekly and 12 monthly ones are kept), and one before each \
      change of the schema and each restore, which stay.

        clinch backup
        clinch backup /media/stick/clinch.db
        clinch backup list
      """,
    subcommands: [BackupMakeCommand.self, BackupListCommand.self],
    defaultSubcommand: BackupMakeCommand.self)
}
