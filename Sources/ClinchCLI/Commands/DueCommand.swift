internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DueCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List what is due or becomes due soon, soonest first.",
    discussion: """
      Overdue things are not among it: clinch overdue lists them.

        clinch due --within 24h
        clinch due --count
      """)

  @Option(help: ArgumentHelp("How far to look ahead: 90min, 48h, 3d, 2w.", valueName: "span"))
  var within = "48h"

  @Option(help: "Only this kind.")
  var kind: FollowUpKind?

  @Flag(help: "Print only how many; nothing when there are none.")
  var count = false

  @Flag(help: "Exit with 8 when there is something.")
  var exitCode = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if count && (format.json || format.csv) {
      throw ValidationError("--count excludes --json and --csv")
    }
  }

  func run(_ session: Session) throws {
    guard let seconds = Span.seconds(in: within) else {
      throw Failure(
        .data, "\"\(within)\" is not a span of time", hint: "write it like 90min, 48h, 3d or 2w")
    }
    let rows = try session.storeForReading().due(within: seconds, kind: kind, at: session.now)
    if exitCode, !rows.isEmpty { session.status = .found }
    if count { return session.print(rows.isEmpty ? "" : "\(rows.count)\n") }
    session.print(followUps: rows, as: format, table: { $0.dueTable(rows) }) {
      "Nothing is due within \(DurationText.span(seconds))."
    }
  }
}
