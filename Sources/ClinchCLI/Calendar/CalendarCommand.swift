internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct CalendarCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Export interviews and windows for your calendar, with alarms.",
    discussion: """
      Writes an iCalendar file: interviews, and from when on letters, offers, check-ins and promises \
      are due until their limit. Import it again after changes: entries are moved and cancelled, \
      never doubled. What is settled, cancelled or undone is in it as cancelled. Notes stay out of \
      it, and entries are marked private.

      Google Calendar and many subscriptions drop the alarms and remind you in their own way. --todo \
      writes tasks, which most calendars hide; Thunderbird, Evolution, Nextcloud and todoman show \
      them. Tasks and events have the same identifiers: import one of the two.

        clinch calendar -o interviews.ics
        clinch calendar --kind interview --kind thank_you --since 30d -o -
        clinch calendar --todo -o tasks.ics
      """)

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp("The file to write or replace; - for the output.", valueName: "file"))
  var output = "-"

  @Option(help: "Only this kind; may be repeated.")
  var kind: [CalendarKind] = []

  @Option(
    help: ArgumentHelp(
      "Only interviews that begin, and windows that close, then or later.", valueName: "when"))
  var since: String?

  @Flag(help: "Write follow-ups as tasks (VTODO) instead of events.")
  var todo = false

  @Flag(help: "Print what was written where, as one JSON document; with -o FILE.")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("-o is empty: the file to write") }
    if json && output == "-" { throw ValidationError("--json needs a file to write: -o FILE") }
    if todo && kind.contains(.interview) {
      throw ValidationError("--todo excludes --kind interview: an interview is no task")
    }
  }

  func run(_ session: Session) throws {
    let since = try since.map { try session.when($0, for: .since).instant }
    let filter = CalendarFilter(kinds: Set(kind), since: since)
    let entries = filter.apply(to: try session.storeForReading().calendarEntries())
    let file = CalendarFile(entries, as: todo ? .tasks : .events, zone: session.zoneLookup)
    if file.entryCount == 0 { session.note("note: the calendar is empty") }
    guard output != "-" else { return session.print(file.text) }
    try OutputFile(path: output, database: session.databasePlace().path).write(
      file.text, existing: .replacedIfItBegins(with: "BEGIN:VCALENDAR"))
    session.show(CalendarReport(file, path: output), as: .taken(json))
  }
}
