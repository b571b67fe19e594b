internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `setting`.
enum SettingColumn: String, EditableColumn {
  static let table = RecordedTable.setting

  case key
  case value
  case uuid
}

extension Table where Column == SettingColumn {
  static var setting: Self { Self() }
}

extension Settings {
  static let rows: SQL = "SELECT key, value FROM setting"
}

extension Connection {
  /// The settings that are stored, as texts by key.
  ///
  /// - Throws: `SQLiteError`.
  func storedSettings() throws -> [String: String] {
    let rows = try query(Settings.rows) { row in
      (try row.get("key", as: String.self), try row.get("value", as: String.self))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
