internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List past commands, and show what each one changed.",
    usage: """
      clinch history [--since <when>] [--json | --csv]
      clinch history show <number>
      """,
    discussion: """
      Every command that changed something is kept, with each row before and after.

        clinch history
        clinch history --since yesterday
        clinch history show 12
      """,
    subcommands: [HistoryListCommand.self, HistoryShowCommand.self],
    defaultSubcommand: HistoryListCommand.self)
}

struct HistoryListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the commands that changed something, newest first.",
    discussion: """
      Undone commands are marked: clinch redo brings back those marked "undone"; "undone for good" \
      means that a later command made that impossible. "final" commands can no longer be undone.

        clinch history
        clinch history --since 7d --csv > history.csv
      """)

  @Option(
    help: ArgumentHelp("Only commands run on or after this date.", valueName: "when"),
    completion: .when)
  var since: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let since = try since.map { try session.when($0, for: .since).instant }
    let rows = try session.storeForReading().history(since: since)
    let emptyWords =
      since == nil ? "Nothing has been stored yet." : "Nothing has been stored since then."
    session.show(HistoryReport(rows, orWhenEmpty: emptyWords), as: format)
  }
}

struct HistoryShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every row that a command changed, before and after.",
    discussion: """
        clinch history show 12
        clinch history show 12 --json
      """)

  @Argument(help: "The command's number in clinch history.", completion: .names(.command))
  var number: Int

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    do {
      let operation = try session.storeForReading().operation(number)
      session.show(OperationReport(operation), as: format)
    } catch ReferenceError.none(let missing) {
      throw Failure(.noInput, missing.words, hint: "to see them: clinch history")
    }
  }
}
