internal import Files

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// An agent of launchd, on macOS.
struct LaunchdAgent: ReminderScheduler {
  private let control: ScheduleProgram
  private let path: String

  let name = "launchd agent"

  /// Nil where there is no launchctl, or no home directory.
  init?(environment: [String: String]) {
    guard let control = ScheduleProgram("launchctl", in: environment["PATH"]),
      let home = environment["HOME"], home.utf8.first == UInt8(ascii: "/")
    else { return nil }
    self.control = control
    path = "\(home)/Library/LaunchAgents/\(Self.label).plist"
  }

  func installed() throws -> String? {
    try TextFile.contents(of: path)
  }

  func isActive() -> Bool { control.succeeds(["print", target]) }

  func steps(for job: ReminderJob) -> [String] {
    ["write \(path):", Self.agent(job), "run launchctl bootstrap \(domain) \(path)"]
  }

  func install(_ job: ReminderJob) throws {
    do throws(FileError) {
      try FileSystem.createFolder(FilePath.folder(of: path))
    } catch {
      throw Failure(error)
    }
    _ = control.succeeds(["bootout", target])
    try OutputFile(path: path).write(Self.agent(job), existing: .replaced)
    try control.order(["bootstrap", domain, path])
  }

  func remove() throws {
    guard FileSystem.isTaken(path) else { return }
    _ = control.succeeds(["bootout", target])
    guard FileSystem.remove([path]) else { throw Failure(.inputOutput, "cannot remove \(path)") }
  }

  private var domain: String { "gui/\(getuid())" }
  private var target: String { "\(domain)/\(Self.label)" }
  private static let label = "clinch.remind"

  /// launchd makes up for one missed run when the computer wakes, and that tells all.
  static func agent(_ job: ReminderJob) -> String {
    let words = job.words.map { "    <string>\(escaped($0))</string>\n" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"
        "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      <dict>
        <key>Label</key>
        <string>\(label)</string>
        <key>ProgramArguments</key>
        <array>
      \(words)  </array>
        <key>StartInterval</key>
        <integer>\(ReminderJob.minutes * 60)</integer>
      </dict>
      </plist>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }.joined()
  }
}
