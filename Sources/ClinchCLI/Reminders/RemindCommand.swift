internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

struct RemindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "Get desktop notifications automatically.",
    discussion: """
      Reminds you of an interview an hour before it and again ten minutes before it, of follow-ups \
      when they are due and when they are overdue, and of a missing debrief an hour after the \
      interview. Each appears once. Anything missed while the computer was asleep appears when it \
      wakes, if it still matters. During quiet hours (a setting), you are reminded only of \
      interviews.

        clinch remind on
        clinch remind on --daily 8:00
        clinch remind status
        clinch remind off
      """,
    subcommands: [
      RemindOnCommand.self, RemindOffCommand.self, RemindStatusCommand.self,
      RemindTestCommand.self, RemindRunCommand.self,
    ])
}

/// How soon follow-ups and missing debriefs are told about.
struct ReminderTimes: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show follow-ups and missing debriefs once a day, at this time.", valueName: "time"))
  var daily: String?

  @Flag(help: "Show them once an hour (default: as soon as they are due).")
  var hourly = false

  func validate() throws {
    if daily != nil, hourly { throw ValidationError("use --daily or --hourly, not both") }
    if let daily, ClockTime(daily) == nil {
      throw ValidationError("--daily is \"\(daily)\", but must be a time like 8:00")
    }
  }

  /// The schedule that was asked for.
  var schedule: ReminderSchedule {
    hourly ? .hourly : daily.flatMap { ClockTime($0) }.map(ReminderSchedule.daily) ?? .asDue
  }
}

struct RemindOnCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "on",
    abstract: "Turn reminders on.",
    discussion: """
      Runs clinch remind run every five minutes, from a systemd timer or, failing that, a line in \
      your crontab; on macOS from launchd. You see the change before it is made. To change the \
      schedule, turn reminders on again.

        clinch remind on
        clinch remind on --daily 8:00
        clinch remind on --hourly --dry-run
      """)

  @OptionGroup var times: ReminderTimes

  @Flag(help: "Only show what would be done.")
  var dryRun = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let installation = ReminderInstallation(environment: session.context.environment)
    let scheduler = try installation.preferred()
    let job = try session.reminderJob(times.schedule)
    let steps = try scheduler.steps(for: job)
    if dryRun {
      let report = ReminderStepsReport(
        "Would turn on reminders with a \(scheduler.name):", steps: steps)
      return session.show(report, as: format)
    }
    for line in steps.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
      session.note(String(line))
    }
    if session.canAsk, try !Questions(session).yesUnlessNo("Turn on reminders this way?") {
      return session.show(ReminderStepsReport("Nothing was changed."), as: format)
    }
    for other in installation.schedulers where other.name != scheduler.name { try other.remove() }
    try scheduler.install(job)
    session.show(
      ReminderStepsReport(
        "Reminders are on (\(scheduler.name)). To try one: clinch remind test"),
      as: format)
  }
}

struct RemindOffCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "off",
    abstract: "Turn reminders off, and remove everything that was set up for them.",
    discussion: """
        clinch remind off
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let installation = ReminderInstallation(environment: session.context.environment)
    let wasOn = try installation.current() != nil
    for scheduler in installation.schedulers { try scheduler.remove() }
    try ReminderFile(beside: session.databasePlace().path).remove()
    session.show(
      ReminderStepsReport(wasOn ? "Reminders are off." : "Reminders were already off."), as: format)
  }
}

struct RemindStatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show whether reminders are on, and when they last ran.",
    discussion: """
        clinch remind status
        clinch remind status --json
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let current = try ReminderInstallation(environment: session.context.environment).current()
    session.show(
      ReminderStatusReport(
        scheduler: current?.scheduler.name, isActive: current?.scheduler.isActive() ?? false,
        schedule: current.map { ReminderJob.schedule(in: $0.job) },
        quiet: try session.settings().quietHours,
        record: try ReminderFile(beside: session.databasePlace().path).read()), as: format)
  }
}

struct RemindTestCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Show a notification now, to see whether notifications work.",
    discussion: """
        clinch remind test
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try session.notify("Clinch", "Reminders look like this.", isUrgent: false)
    session.show(ReminderStepsReport("A notification was shown."), as: format)
  }
}

struct RemindRunCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Show the reminders whose time has come; schedulers call it.",
    discussion: """
      Prints nothing. For a scheduler of your own, call it every five minutes.

        clinch remind run
        clinch remind run --daily 8:00
      """)

  @OptionGroup var times: ReminderTimes
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let file = ReminderFile(beside: try session.databasePlace().path)
    let store = try session.storeForReading()
    let record = try file.read()
    let plan = ReminderPlan(
      try ReminderQuery(store).reminders(around: session.now), after: record,
      schedule: times.schedule, quiet: try store.settings().quietHours, at: session.now,
      in: session.zone)
    var shown = record
    shown.ranAt = session.now
    let moments = session.layout(showing: plan.zones).moments
    do throws(Failure) {
      for notice in ReminderNotice.of(plan.reminders, moments) {
        try session.notify(notice.title, notice.body, isUrgent: notice.isUrgent)
        shown.marks.formUnion(notice.reminders.map(\.mark))
        // At once: what was shown is not shown again, whatever becomes of the others.
        try file.write(shown)
      }
      try file.write(plan.record)
    } catch {
      shown.problem = error.message
      try file.write(shown)
      throw error
    }
  }
}
