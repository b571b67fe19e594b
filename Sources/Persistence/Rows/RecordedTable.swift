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
  /// The columns that a row of the log need not have, because its line says the same: its name, and
  /// its key where that is one column.
  var impliedColumns: [String] { keyColumns.count == 1 ? keyColumns + ["uuid"] : ["uuid"] }

  /// What columns hold unless somebody says otherwise, which the log leaves out.
  ///
  /// They are the defaults of the schema, but for those that hold nothing. A migration that gives a
  /// column another default has to write the old one into the log first.
  var defaults: [String: Value] {
    switch self {
    case .application: ["role_folded": .text(""), "outcome_day_only": .integer(0)]
    case .interview: ["round_given": .integer(0), "day_only": .integer(0)]
    case .closingTip: ["active": .integer(1)]
    case .followUp:
      [
        "due_hours": .integer(24), "limit_hours": .integer(48), "weekend_to_monday": .integer(0),
        "settled_day_only": .integer(0), "opens_day_only": .integer(0),
      ]
    case .offer:
      [
        "due_hours": .integer(24), "limit_hours": .integer(48), "received_day_only": .integer(0),
        "written_day_only": .integer(0), "answered_day_only": .integer(0),
      ]
    case .offerExtension: ["asked_day_only": .integer(0)]
    case .outcomeLog: ["day_only": .integer(0)]
    case .person, .interviewer, .tipLog, .letter, .offerLog, .moveLog, .personalNote, .setting:
      [:]
    }
  }

  /// The columns of a key as `key(_:)` writes it.
  func keyValues(of key: String) -> [(column: String, value: Value)] {
    guard keyColumns.count > 1 else { return [(keyColumns[0], Self.value(of: key))] }
    let parts = key.utf8.split(separator: UInt8(ascii: "/")).map {
      Self.value(of: String(Substring($0)))
    }
    return zip(keyColumns, parts).map { ($0, $1) }
  }

  private static func value(of part: String) -> Value {
    Int64(part).map(Value.integer) ?? .text(part)
  }

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
