internal import Files
internal import InterviewModel

/// The command that a scheduler runs every few minutes.
struct ReminderJob: Equatable {
  /// The absolute path of this program.
  let program: String
  /// The database where it is not the usual one; nil for that.
  let database: String?
  /// How soon follow-ups are told about.
  let schedule: ReminderSchedule

  /// The minutes between two runs: interviews begin at multiples of it, and are then reminded of on
  /// time.
  static let minutes = 5

  /// The words of the command.
  var words: [String] {
    [program, "remind", "run"] + flags + (database.map { ["--db", $0] } ?? [])
  }

  private var flags: [String] {
    switch schedule {
    case .asDue: []
    case .hourly: ["--hourly"]
    case .daily(let time): ["--daily", "\(time)"]
    }
  }

  /// The schedule that stands in a command as it was written for a scheduler.
  static func schedule(in text: String) -> ReminderSchedule {
    let words = text.unicodeScalars.split {
      $0.properties.isWhitespace || ["<", ">", "'", "\""].contains($0)
    }.map { String($0) }
    if words.contains("--hourly") { return .hourly }
    let time = words.drop { $0 != "--daily" }.dropFirst().lazy.compactMap { ClockTime($0) }.first
    return time.map(ReminderSchedule.daily) ?? .asDue
  }
}

/// The file that this program was started from.
enum ThisProgram {
  /// Its path as a scheduler can use it, now and after an update: the way it was called, not where
  /// links on that way lead.
  ///
  /// - Parameters:
  ///   - called: the word it was called by.
  ///   - path: the folders of `PATH`.
  /// - Returns: nil where it cannot be found any more.
  static func path(called: String, path: String?) -> String? {
    guard called.utf8.contains(UInt8(ascii: "/")) else {
      return ProgramSearch.find(called, path: path)
    }
    guard called.utf8.first != UInt8(ascii: "/") else { return called }
    return FilePath.real(FilePath.folder(of: called)).map { "\($0)/\(FilePath.name(of: called))" }
  }
}
