internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct DueCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List what is due or becomes due soon, soonest first.",
    discussion: """
      Overdue things are not among it: clinch overdue lists them. --notify shows one desktop \
      notification instead of printing, through notify-send or on macOS osascript, and nothing when \
      there is nothing; it counts what has been overdue for up to seven days too. A program that does \
      not come to an end within 5 seconds is stopped.

        clinch due --within 24h
        clinch due --count
        clinch due --within 8h --notify
      """)

  @Option(help: ArgumentHelp("How far to look ahead: 90min, 48h, 3d, 2w.", valueName: "span"))
  var within = "48h"

  @Option(help: "Only this kind.")
  var kind: FollowUpKind?

  @Flag(help: "Print only how many; nothing when there are none.")
  var count = false

  @Flag(help: "Show a desktop notification; nothing when there is nothing.")
  var notify = false

  @Flag(help: "Exit with 8 when there is something.")
  var exitCode = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if count && (format.json || format.csv) {
      throw ValidationError("--count excludes --json and --csv")
    }
    if notify && (count || format.json || format.csv) {
      throw ValidationError("--notify prints nothing, so it excludes --count, --json and --csv")
    }
  }

  func run(_ session: Session) throws {
    guard let seconds = Span.seconds(in: within) else {
      throw Failure(
        .data, "\"\(within)\" is not a span of time", hint: "write it like 90min, 48h, 3d or 2w")
    }
    let store = try session.storeForReading()
    let rows = try store.due(within: seconds, kind: kind, at: session.now)
    if exitCode, !rows.isEmpty { session.status = .found }
    if notify { return try show(rows, store, session) }
    if count { return session.print(rows.isEmpty ? "" : "\(rows.count)\n") }
    session.print(followUps: rows, as: format, table: { $0.dueTable(rows) }) {
      "Nothing is due within \(DurationText.span(seconds))."
    }
  }

  /// How long the desktop may take to show a notification; it is a matter of milliseconds.
  private static let secondsToShow = 5

  /// Shows what is due, and what has been overdue for not too long, as a notification.
  private func show(_ due: [FollowUp], _ store: Store, _ session: Session) throws {
    let overdue = try store.overdue(kind: kind, at: session.now)
      .filter { $0.isRecent(at: session.now) }
    guard let notice = DueNotice(due: due, overdue: overdue, at: session.now) else { return }
    let deadline = Deadline(seconds: Self.secondsToShow)
    try DesktopNotification(title: notice.title, body: notice.body).show(
      through: .ofThisSystem, path: session.context.environment["PATH"],
      until: { deadline.hasPassed })
  }
}
