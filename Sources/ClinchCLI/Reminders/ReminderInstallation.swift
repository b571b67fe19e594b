internal import InterviewModel

/// The schedulers of this computer that Clinch can use.
struct ReminderInstallation {
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
  }

  /// All that are there, the one to prefer first.
  var schedulers: [any ReminderScheduler] {
    #if canImport(Darwin)
    [LaunchdAgent(environment: environment)].compactMap(\.self)
    #else
    let all: [(any ReminderScheduler)?] = [
      SystemdTimer(environment: environment), CrontabLine(environment: environment),
    ]
    return all.compactMap(\.self)
    #endif
  }

  /// The one to install a job with: a systemd timer where the user's systemd answers.
  ///
  /// - Throws: `Failure` 78 when there is none.
  func preferred() throws(Failure) -> any ReminderScheduler {
    let usable = schedulers.first { ($0 as? SystemdTimer)?.isRunning ?? true }
    guard let usable else {
      throw Failure(
        .configuration, "neither systemd nor cron runs programs for you here",
        hint: "other ways: clinch topics reminders")
    }
    return usable
  }

  /// The one that a job is installed with, and the job as it stands there; nil where none is.
  ///
  /// - Throws: `Failure` 74 when that cannot be told.
  func current() throws -> (scheduler: any ReminderScheduler, job: String)? {
    for scheduler in schedulers {
      if let job = try scheduler.installed() { return (scheduler, job) }
    }
    return nil
  }
}
