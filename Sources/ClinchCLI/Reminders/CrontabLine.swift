internal import Files

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A line in the user's crontab.
struct CrontabLine: ReminderScheduler {
  private let crontab: ScheduleProgram
  /// Where the desktop's bus is, which cron does not know.
  private let bus: String

  let name = "crontab line"

  /// Nil where there is no crontab.
  init?(environment: [String: String]) {
    guard let crontab = ScheduleProgram("crontab", in: environment["PATH"]) else { return nil }
    self.crontab = crontab
    bus = environment["DBUS_SESSION_BUS_ADDRESS"] ?? "unix:path=/run/user/\(getuid())/bus"
  }

  func installed() throws -> String? {
    try lines().first(where: Self.isOurs)
  }

  func isActive() -> Bool { true }

  func steps(for job: ReminderJob) throws -> [String] {
    // What cannot be read cannot be added to.
    let old = try installed()
    let new = line(job)
    return switch old {
    case nil: ["add to your crontab:", "    " + new]
    case new: ["your crontab has this line already:", "    " + new]
    case let old?: ["in your crontab, replace:", "    " + old, "with:", "    " + new]
    }
  }

  func install(_ job: ReminderJob) throws {
    try write(lines().filter { !Self.isOurs($0) } + [line(job)])
  }

  func remove() throws {
    let lines = try lines()
    let others = lines.filter { !Self.isOurs($0) }
    guard others.count < lines.count else { return }
    if others.isEmpty { return try crontab.order(["-r"]) }
    try write(others)
  }

  /// The line of a job; what it prints goes nowhere, or cron would mail it every few minutes.
  private func line(_ job: ReminderJob) -> String {
    let command =
      (["DBUS_SESSION_BUS_ADDRESS=\(FilePath.quoted(bus))"] + job.words.map(FilePath.quoted))
      .joined(separator: " ")
    // cron reads a percent sign as a line break: crontab(5).
    let escaped = command.unicodeScalars.map { $0 == "%" ? "\\%" : String($0) }.joined()
    return "*/\(ReminderJob.minutes) * * * * \(escaped) >/dev/null 2>&1 \(Self.mark)"
  }

  private static let mark = "# clinch remind"

  private static func isOurs(_ line: String) -> Bool {
    line.utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8)
  }

  /// The lines of the crontab; none where there is no crontab.
  ///
  /// - Throws: `Failure` 74 where it cannot be read, so that it is never taken for an empty one.
  private func lines() throws(Failure) -> [String] {
    let listed = try ChildProcess.output(of: crontab.path, ["-l"])
    if listed.status == 0 {
      return listed.output.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }.dropLastIfEmpty()
    }
    guard listed.errors.utf8.containsWords("no crontab") else {
      throw Failure(
        .inputOutput, "cannot read your crontab: \(listed.errors.firstLine)",
        hint: "other ways: clinch topics reminders")
    }
    return []
  }

  private func write(_ lines: [String]) throws(Failure) {
    let deadline = Deadline(seconds: 10)
    let text = lines.map { $0 + "\n" }.joined()
    guard try ChildProcess.run(crontab.path, ["-"], input: text, until: { deadline.hasPassed }) == 0
    else { throw Failure(.failure, "crontab did not take the new line") }
  }
}

extension [String] {
  fileprivate func dropLastIfEmpty() -> [String] { last == "" ? dropLast() : self }
}

extension String {
  fileprivate var firstLine: String {
    String(Substring(utf8.prefix { $0 != 0x0A }))
  }
}

extension String.UTF8View {
  fileprivate func containsWords(_ words: String) -> Bool {
    indices.contains { self[$0...].starts(with: words.utf8) }
  }
}
