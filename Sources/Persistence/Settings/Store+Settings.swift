package import InterviewModel
internal import SQLite

extension Store {
  /// What the owner has set.
  ///
  /// - Throws: `SettingError` when another program stored what is no setting.
  package func settings() throws -> Settings {
    try reading { try Settings(stored: connection.storedSettings()) }
  }

  static let settingRows: SQL = "SELECT key, value FROM setting"
}

extension Connection {
  /// The settings that are stored, as texts by key.
  func storedSettings() throws -> [String: String] {
    let rows = try query(Store.settingRows) { row in
      (try row.get("key", as: String.self), try row.get("value", as: String.self))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
