internal import ArgumentParser

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List what was done, and show what each command changed.",
    usage: """
      clinch history [--since <when>] [--json | --csv]
      clinch history show <number>
      """,
    discussion: """
      Every command that stores something is kept, with each row before and after.

        clinch history
        clinch history --since yesterday
        clinch history show 12
      """,
    subcommands: [HistoryListCommand.self, HistoryShowCommand.self],
    defaultSubcommand: HistoryListCommand.self)
}
