internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct HistoryListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the commands that changed something, the newest first.",
    discussion: """
      What was undone is marked: "undone" can be brought back with clinch redo; "undone for good" \
      cannot, because another command came after it. "final" is what undo cannot reach any more.

        clinch history
        clinch history --since 7d --csv > history.csv
      """)

  @Option(help: ArgumentHelp("Only commands that were run then or later.", valueName: "when"))
  var since: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let since = try since.map { try session.when($0, for: .since).instant }
    let rows = try session.storeForReading().history(since: since)
    let emptyWords =
      since == nil ? "Nothing was stored yet." : "Nothing was stored since then."
    session.show(HistoryReport(rows, orWhenEmpty: emptyWords), as: format)
  }
}
