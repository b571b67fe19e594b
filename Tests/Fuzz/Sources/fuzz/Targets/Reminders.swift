import InterviewModel
import Zones

/// The record of reminders is read back as it was written, and so are hours; what a plan told, the
/// next one does not tell.
func fuzzReminders(_ octets: [UInt8]) throws {
  let text = octets.text
  let record = ReminderRecord(text: text)
  try demand(ReminderRecord(text: record.text) == record, "the record is read back", record.text)
  for line in octets.lines {
    if let hours = QuietHours(line) {
      try demand(QuietHours(hours.text) == hours, "hours are read back", line)
    }
    if let time = ClockTime(line) {
      try demand(ClockTime(time.description) == time, "a time is read back", line)
    }
  }
  let now = Instant(seconds: record.ranAt?.seconds ?? 1_800_000_000)
  guard now.seconds.magnitude < 1 << 40, let quiet = QuietHours("off") else { return }
  let interview = Interview(
    id: Interview.ID(1), uuid: "a", applicationID: Application.ID(1), company: text, role: nil,
    round: 1, kind: .video, startsAt: now + 300, endsAt: now + 3_900, zone: "UTC")
  let plan = ReminderPlan(
    Reminder.of(interview), after: record, schedule: .asDue, quiet: quiet, at: now, in: .utc)
  let next = ReminderPlan(
    Reminder.of(interview), after: plan.record, schedule: .asDue, quiet: quiet, at: now + 60,
    in: .utc)
  try demand(next.reminders.isEmpty, "nothing is told twice", record.text)
}
