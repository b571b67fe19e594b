internal import SQLite

/// A table whose rows are recorded in the change log: every table but the log's own two.
enum RecordedTable: String, CaseIterable {
  case application
  case interview
  case person
  case interviewer
  case closingTip = "closing_tip"
  case tipLog = "tip_log"
  case followUp = "follow_up"
  case letter
  case offer
  case offerExtension = "offer_extension"
  case outcomeLog = "outcome_log"
  case offerLog = "offer_log"
  case moveLog = "move_log"
  case personalNote = "personal_note"
  case setting

  /// The table's name in SQL.
  var name: SQL { .identifier(rawValue) }

  /// The columns of its primary key.
  var keyColumns: [String] {
    switch self {
    case .interviewer: ["interview_id", "person_id"]
    case .closingTip: ["number"]
    case .letter: ["follow_up_id"]
    case .setting: ["key"]
    case .application, .interview, .person, .tipLog, .followUp, .offer, .offerExtension,
      .outcomeLog, .offerLog, .moveLog, .personalNote:
      ["id"]
    }
  }
}

extension RecordedTable {
  /// A row's key as the log has it: the parts with `/` between them, each a number or the name that
  /// a setting has.
  static func key(_ parts: [Value]) -> String {
    parts.map { part in
      switch part {
      case .integer(let number): "\(number)"
      case .text(let text): text
      case .null, .real, .blob: "?"
      }
    }.joined(separator: "/")
  }
}
