internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DueCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List follow-ups that are due or due soon, soonest first.",
    discussion: """
      Overdue follow-ups are listed by clinch overdue. --notify shows one desktop notification \
      instead of printing, using notify-send (osascript on macOS), and stays silent when there is \
      nothing; it also counts what became overdue in the last seven days. A notifier that takes \
      longer than 5 seconds is stopped.

        clinch due --within 24h
        clinch due --count
        clinch due --within 8h --notify
      """)

  @Option(help: ArgumentHelp("How far to look ahead: 90min, 48h, 2 days, 2w.", valueName: "span"))
  var within = "48h"

  @Option(help: "Only this kind.")
  var kind: FollowUpKind?

  @Flag(help: "Print only the number; nothing if there are none.")
  var count = false

  @Flag(help: "Show a desktop notification, if anything is due.")
  var notify = false

  @Flag(help: "Exit with 8 if there are any.")
  var exitCode = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try format.refuse(.json, if: count, "use --count or --json, not both")
    try format.refuse(.csv, if: count, "use --count or --csv, not both")
    if notify && count { throw ValidationError("use --notify or --count, not both") }
    try format.refuse(.json, if: notify, "use --notify or --json, not both")
    try format.refuse(.csv, if: notify, "use --notify or --csv, not both")
  }

  func run(_ session: Session) throws {
    let seconds = try Self.seconds(within)
    let store = try session.storeForReading()
    let rows = try store.due(within: seconds, kind: kind, at: session.now)
    if exitCode, !rows.isEmpty { session.status = .found }
    if notify { return try show(rows, store, session) }
    if count { return session.print(rows.isEmpty ? "" : "\(rows.count)\n") }
    session.show(DueReport(rows, within: seconds), as: format)
  }

  /// The span that `--within` says.
  ///
  /// - Throws: `Failure` 65 for a text that is none.
  private static func seconds(_ typed: String) throws -> Int {
    do throws(SpanText.Refusal) {
      return try SpanText.seconds(in: typed)
    } catch .minutesOrMonths(let count) {
      throw Failure(
        .data, "\"\(typed)\" is not a duration: m could mean minutes or months",
        hint: "try \"\(count)min\"; for months, give days: \"\(30 * min(count, 1_000))d\"")
    } catch .uneven(let days) {
      throw Failure(
        .data, "\"\(typed)\" has no exact length, because months differ",
        hint: "try \"\(days)d\"")
    } catch .unreadable {
      throw Failure(
        .data, "\"\(typed)\" is not a duration", hint: "write it like 90min, 48h, 2 days or 2w")
    }
  }

  /// Shows what is due, and what has been overdue for not too long, as a notification.
  private func show(_ due: [FollowUp], _ store: Store, _ session: Session) throws {
    let overdue = try store.overdue(kind: kind, at: session.now)
      .filter { $0.isRecentlyOverdue(at: session.now) }
    guard let notice = DueNotice(due: due, overdue: overdue, at: session.now) else { return }
    try session.notify(notice.title, notice.body, isUrgent: false)
  }
}

struct OverdueCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "overdue",
    abstract: "List overdue follow-ups, worst first.",
    discussion: """
        clinch overdue --kind thank_you
        clinch overdue --exit-code --quiet > /dev/null
      """)

  @Option(help: "Only this kind.")
  var kind: FollowUpKind?

  @Flag(help: "Exit with 8 if there are any.")
  var exitCode = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let rows = try session.storeForReading().overdue(kind: kind, at: session.now)
    if exitCode, !rows.isEmpty { session.status = .found }
    session.show(OverdueReport(rows), as: format)
  }
}
