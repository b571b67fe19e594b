internal import Files
internal import InterviewModel
internal import Rendering

extension Session {
  /// The job that tells this database's reminders.
  ///
  /// - Throws: `Failure` 64 or 78 when there is no place for a database, or this program's file is
  ///   not found.
  func reminderJob(_ schedule: ReminderSchedule) throws -> ReminderJob {
    let place = try databasePlace()
    let called = CommandLine.arguments.first ?? "clinch"
    guard let program = ThisProgram.path(called: called, path: context.environment["PATH"]) else {
      throw Failure(.configuration, "the file of this program is not found: \(called)")
    }
    // A scheduler has none of the variables that name another place.
    let isUsual = !place.isNamed && context.environment["XDG_DATA_HOME"] == nil
    return ReminderJob(
      program: program, database: isUsual ? nil : FilePath.resolved(place.path),
      schedule: schedule)
  }

  /// Shows a desktop notification.
  ///
  /// - Throws: `Failure` 78 or 1, as `DesktopNotification` does.
  func notify(_ title: String, _ body: String, isUrgent: Bool) throws(Failure) {
    let deadline = Deadline(seconds: DesktopNotification.patience)
    try DesktopNotification(title: title, body: body, isUrgent: isUrgent).show(
      through: .ofThisSystem, path: context.environment["PATH"],
      until: { deadline.hasPassed })
  }
}
