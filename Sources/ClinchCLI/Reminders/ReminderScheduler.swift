internal import Files
internal import Rendering

/// What runs a job for its owner every few minutes.
protocol ReminderScheduler {
  /// What people call it: `systemd timer`.
  var name: String { get }

  /// The job as it stands there; nil where there is none.
  ///
  /// - Throws: `Failure` 74 where that cannot be told.
  func installed() throws -> String?

  /// Whether the job that is installed is being run.
  func isActive() -> Bool

  /// Everything that `install` does, in words and whole files.
  ///
  /// - Throws: as `installed()` does.
  func steps(for job: ReminderJob) throws -> [String]

  /// Installs a job in the place of the one that there is.
  ///
  /// - Throws: `Failure` when it cannot be; what was installed before may be gone then.
  func install(_ job: ReminderJob) throws

  /// Removes the job, and everything that was made for it; nothing happens where there is none.
  ///
  /// - Throws: `Failure` when something of it is left.
  func remove() throws
}

/// Another program's orders, which are given within a few seconds or not at all.
struct ScheduleProgram {
  /// The path of its file.
  let path: String

  /// - Parameters:
  ///   - name: what it is called.
  ///   - folders: the folders to look in, as `PATH` has them.
  init?(_ name: String, in folders: String?) {
    guard let path = ProgramSearch.find(name, path: folders) else { return nil }
    self.path = path
  }

  /// Whether an order succeeds.
  func succeeds(_ words: [String]) -> Bool {
    let deadline = Deadline(seconds: Self.patience)
    return (try? ChildProcess.run(path, words, until: { deadline.hasPassed })) == 0
  }

  /// Gives an order.
  ///
  /// - Throws: `Failure` 1 when it fails or takes too long.
  func order(_ words: [String]) throws(Failure) {
    guard succeeds(words) else {
      throw Failure(
        .failure, "\((["\(FilePath.name(of: path))"] + words).joined(separator: " ")) failed",
        hint: "run it yourself to see why; other ways: clinch topics reminders")
    }
  }

  private static let patience = 10
}
