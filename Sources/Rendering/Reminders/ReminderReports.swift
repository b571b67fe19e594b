package import InterviewModel
package import Zones

extension ReminderSchedule {
  /// How soon follow-ups are told about, in words.
  var words: String {
    switch self {
    case .asDue: "as soon as they are due"
    case .hourly: "once an hour"
    case .daily(let time): "once a day, at \(time)"
    }
  }

  /// The same for programs: `as_due`, `hourly`, `daily 8:00`.
  var name: String {
    switch self {
    case .asDue: "as_due"
    case .hourly: "hourly"
    case .daily(let time): "daily \(time)"
    }
  }
}

/// Whether reminders come, by what, and when there was one to come last.
package struct ReminderStatusReport: Report {
  private let scheduler: String?
  private let isActive: Bool
  private let schedule: ReminderSchedule?
  private let quiet: QuietHours
  private let record: ReminderRecord

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - scheduler: what runs Clinch: `systemd timer`; nil where nothing does.
  ///   - isActive: whether that is running.
  ///   - schedule: how soon follow-ups are told about.
  ///   - quiet: the hours in which only interviews are.
  ///   - record: what is known of earlier reminders.
  package init(
    scheduler: String?, isActive: Bool, schedule: ReminderSchedule?, quiet: QuietHours,
    record: ReminderRecord
  ) {
    self.scheduler = scheduler
    self.isActive = isActive
    self.schedule = schedule
    self.quiet = quiet
    self.record = record
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "scheduler": scheduler.map(JSON.string) ?? .null, "active": .bool(isActive),
      "schedule": schedule.map { .string($0.name) } ?? .null, "quiet_hours": .string(quiet.text),
      "last_run_at": record.ranAt.map { .string($0.rfc3339) } ?? .null,
      "problem": record.problem.map(JSON.string) ?? .null,
    ])
  }

  package func text(_ layout: Layout) -> String {
    let turnsOn = layout.command("remind on")
    guard let scheduler else { return "Reminders are off. To turn them on: \(turnsOn)\n" }
    let ran = record.ranAt.map { layout.moments.fullWithDistance($0) } ?? "not yet"
    let rows =
      [
        ("by", scheduler + (isActive ? "" : ", which is not running: \(turnsOn)")),
        ("interviews", "an hour before, and again ten minutes before"),
        ("follow-ups", schedule?.words ?? "–"),
        ("quiet hours", quiet.text),
        ("last run", ran),
      ] + (record.problem.map { [("problem", $0)] } ?? [])
    return "Reminders are on.\n"
      + rows.map { "  \($0.0.padded(toCells: 12))  \(TerminalText.line($0.1))\n" }.joined()
  }
}

/// The texts of what was done about reminders, or would be done.
package struct ReminderStepsReport: Report {
  private let headline: String
  private let steps: [String]

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - headline: one sentence.
  ///   - steps: what was or would be done, each one line or more.
  package init(_ headline: String, steps: [String] = []) {
    self.headline = headline
    self.steps = steps
  }

  package var isVerbatim: Bool { true }

  package func json(at now: Instant) -> JSON {
    .object(["message": .string(headline), "steps": .array(steps.map(JSON.string))])
  }

  package func text(_ layout: Layout) -> String {
    ([headline] + steps).map { TerminalText.block($0) + "\n" }.joined(separator: "")
  }
}
