internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct CalendarCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Export interviews and deadlines to your calendar, with alarms.",
    discussion: """
      Writes an iCalendar file with your interviews and, for letters, offers, check-ins and \
      promises, the time from due date to deadline. Import it again after changes: entries move or \
      are cancelled, never duplicated. Anything closed, cancelled or undone is marked cancelled. \
      Your notes are left out, and entries are marked private.

      Google Calendar and many subscribed calendars ignore the alarms and use their own reminders. \
      --todo writes tasks, which most calendars hide; Thunderbird, Evolution, Nextcloud and \
      todoman show them. Tasks and events have the same identifiers, so import only one of the \
      two.

      --folder writes one file for each interview and deadline to come, in the format that khal, \
      vdirsyncer and todoman read; past ones are removed, and other files stay as they are. With --todo, \
      follow-ups are tasks there and interviews stay events. To have every command keep a folder up \
      to date: clinch setting set calendar_folder ~/calendars/interviews

        clinch calendar -o interviews.ics
        clinch calendar --folder ~/calendars/interviews
        clinch calendar --kind interview --kind thank_you --since 30d -o -
        clinch calendar --todo -o tasks.ics
      """)

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "The file to write or replace, or - for standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Write one file per entry to this folder, if it changed.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Option(help: "Only this kind (repeatable).")
  var kind: [CalendarKind] = []

  @Option(
    help: ArgumentHelp(
      "Only interviews and deadlines on or after this date.", valueName: "when"), completion: .when)
  var since: String?

  @Flag(help: "Write follow-ups as tasks (VTODO) instead of events.")
  var todo = false

  @Flag(help: "Print a summary as JSON (requires -o FILE or --folder).")
  var json = false

  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("-o is empty: name the file to write") }
    if let folder {
      if folder.isEmpty { throw ValidationError("--folder is empty: name the folder") }
      if output != "-" { throw ValidationError("use --folder or -o, not both") }
      if since != nil {
        throw ValidationError(
          "use --folder or --since, not both: the folder only has what is ahead")
      }
    } else if json && output == "-" {
      throw ValidationError("--json needs a file to write: -o FILE")
    }
    if folder == nil && todo && kind.contains(.interview) {
      throw ValidationError(
        "--todo cannot be combined with --kind interview: an interview is not a task")
    }
  }

  func run(_ session: Session) throws {
    if let folder { return try fill(folder, session) }
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

  /// Brings a folder up to date.
  private func fill(_ typed: String, _ session: Session) throws {
    let store = try session.storeForReading()
    let folder = CalendarFolder(
      path: try session.madeFolder(typed), tasks: todo, kinds: Set(kind),
      zone: session.zoneLookup)
    session.show(try folder.update(from: store, at: session.now), as: .taken(json))
  }
}
