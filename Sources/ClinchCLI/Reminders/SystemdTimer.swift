internal import Files

/// A timer of the user's systemd.
struct SystemdTimer: ReminderScheduler {
  private let control: ScheduleProgram
  /// The folder of the user's units.
  private let folder: String

  let name = "systemd timer"

  /// Nil where there is no systemctl, or no home directory.
  init?(environment: [String: String]) {
    guard let control = ScheduleProgram("systemctl", in: environment["PATH"]),
      let configuration = BaseDirectory.path(
        "XDG_CONFIG_HOME", orAtHome: "/.config", environment: environment)
    else { return nil }
    self.control = control
    folder = configuration + "/systemd/user"
  }

  /// Whether the user's systemd answers.
  var isRunning: Bool { control.succeeds(["--user", "show-environment"]) }

  func installed() throws -> String? {
    try TextFile.contents(of: servicePath)
  }

  func isActive() -> Bool {
    control.succeeds(["--user", "--quiet", "is-active", Self.timer])
  }

  func steps(for job: ReminderJob) -> [String] {
    ["write \(servicePath):", Self.indented(Self.service(job))]
      + ["write \(timerPath):", Self.indented(Self.timerText)]
      + orders.map { "run systemctl \($0.joined(separator: " "))" }
  }

  func install(_ job: ReminderJob) throws {
    do throws(FileError) {
      try FileSystem.createFolder(folder)
    } catch {
      throw Failure(error)
    }
    try OutputFile(path: servicePath).write(Self.service(job), existing: .replaced)
    try OutputFile(path: timerPath).write(Self.timerText, existing: .replaced)
    do throws(Failure) {
      for order in orders { try control.order(order) }
    } catch {
      // Or status would say that reminders are on.
      try? remove()
      throw error
    }
  }

  func remove() throws {
    guard [servicePath, timerPath].contains(where: FileSystem.isTaken) else { return }
    _ = control.succeeds(["--user", "disable", "--now", Self.timer])
    // Where systemd does not answer, it did not remove its link either.
    let wanted = "\(folder)/timers.target.wants"
    guard FileSystem.remove([servicePath, timerPath, "\(wanted)/\(Self.timer)"]) else {
      throw Failure(.inputOutput, "cannot remove \(timerPath)")
    }
    for path in [wanted, folder, FilePath.folder(of: folder)] {
      _ = FileSystem.removeEmptyFolder(path)
    }
    _ = control.succeeds(["--user", "daemon-reload"])
  }

  private var orders: [[String]] {
    [["--user", "daemon-reload"], ["--user", "enable", "--now", Self.timer]]
  }

  private var servicePath: String { "\(folder)/\(Self.unit).service" }
  private var timerPath: String { "\(folder)/\(Self.timer)" }

  private static let unit = "clinch-remind"
  private static let timer = "\(unit).timer"

  /// Where the program was removed, and reminders were not turned off before, nothing fails.
  private static func service(_ job: ReminderJob) -> String {
    """
    [Unit]
    Description=Reminders of interviews and follow-ups (clinch remind)
    ConditionPathExists=\(escaped(job.program))

    [Service]
    Type=oneshot
    ExecStart=\(job.words.map(quoted).joined(separator: " "))

    """
  }

  /// Runs that were missed while the computer slept are not made up for: the next one tells all.
  private static let timerText = """
    [Unit]
    Description=Reminders of interviews and follow-ups (clinch remind)

    [Timer]
    OnCalendar=*:0/\(ReminderJob.minutes)
    AccuracySec=15s

    [Install]
    WantedBy=timers.target

    """

  /// A word as it stands in a unit.
  ///
  /// https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Command%20lines
  static func quoted(_ word: String) -> String {
    let escaped = word.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%%"
      case "$": "$$"
      case "\"": "\\\""
      case "\\": "\\\\"
      default: String(scalar)
      }
    }.joined()
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || ["/", ".", "-", "_", ":"].contains($0)
    }
    return isPlain ? word : "\"\(escaped)\""
  }

  /// A path as the rest of a line in a unit.
  private static func escaped(_ path: String) -> String {
    path.unicodeScalars.map { $0 == "%" ? "%%" : String($0) }.joined()
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}
