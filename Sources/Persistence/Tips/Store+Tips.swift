package import InterviewModel
internal import SQLite

extension Store {
  /// The tips that are switched on, by number.
  package func tips() throws -> [ClosingTip] {
    try allTips().filter(\.isActive)
  }

  /// All tips, also those that are switched off, by number.
  package func allTips() throws -> [ClosingTip] {
    try reading {
      try connection.query(Self.tipRows) { row in
        ClosingTip(
          number: try row.get("number"), key: try row.get("key"), name: try row.get("name"),
          phase: try row.get("phase"), wording: try row.get("wording"),
          isActive: try row.get("active"))
      }
    }
  }

  static let tipRows: SQL =
    "SELECT number, key, name, phase, wording, active FROM closing_tip ORDER BY number"
}
