package import Zones

/// What is known of the reminders that came: it keeps them from coming twice.
///
/// It lies beside the database, not in it: `undo` and `restore` take back what was stored, not what
/// was told.
package struct ReminderRecord: Sendable, Equatable {
  /// When it was looked last whether there is anything to tell; nil for never.
  package var ranAt: Instant?
  /// When everything but interviews had its turn last; nil for never.
  package var servedAt: Instant?
  /// Why the latest reminder could not be shown; nil where it could.
  package var problem: String?
  /// What was told, as far as it could come again.
  package var marks: Set<ReminderMark> = []

  /// Creates a record of nothing.
  package init() {}

  /// Reads a record; lines that cannot be understood are passed by.
  package init(text: String) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
        .map { String(Substring($0)) }
      guard words.count == 2 else { continue }
      switch words[0] {
      case Self.ran: ranAt = Self.moment(words[1])
      case Self.served: servedAt = Self.moment(words[1])
      case Self.failed: problem = words[1]
      default:
        guard let stage = Reminder.Stage(rawValue: words[0]) else { continue }
        let rest = words[1].utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard rest.count == 2, let until = Self.moment(rest[1]) else { continue }
        marks.insert(ReminderMark(stage: stage, uuid: rest[0], until: until))
      }
    }
  }

  /// The record as it is stored, a line for each thing.
  package var text: String {
    let moments = [
      ranAt.map { "\(Self.ran) \($0.seconds)" }, servedAt.map { "\(Self.served) \($0.seconds)" },
    ]
    let problems = problem.map { text in
      let line = text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
      return "\(Self.failed) \(String(String.UnicodeScalarView(line)))"
    }
    let told = marks.map { "\($0.stage.rawValue) \($0.uuid) \($0.until.seconds)" }.sorted()
    return ([Self.title] + (moments + [problems]).compactMap(\.self) + told)
      .map { $0 + "\n" }.joined()
  }

  /// A moment as it is stored, in seconds since 1970; nil for any other text.
  private static func moment(_ text: String) -> Instant? {
    Int(text).map { Instant(seconds: $0) }
  }

  private static let title = "This keeps reminders from coming twice."
  private static let ran = "ran"
  private static let served = "served"
  private static let failed = "problem"
}
