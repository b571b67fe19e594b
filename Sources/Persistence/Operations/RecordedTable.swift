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

  /// The table's name in SQL.
  var name: SQL { .identifier(rawValue) }

  /// The columns of its primary key.
  var keyColumns: [String] {
    switch self {
    case .interviewer: ["interview_id", "person_id"]
    case .closingTip: ["number"]
    case .application, .interview, .person, .tipLog, .followUp: ["id"]
    }
  }

  /// Whether commands only ever add rows: a correction is a newer entry.
  var isAppendOnly: Bool { self == .tipLog }
}
