package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Sets a setting; windows that are open keep what they were opened by.
  ///
  /// - Returns: all settings as they are now.
  /// - Throws: `SettingError.dueAfterLimit` when it does not fit the others.
  package func set(_ setting: Setting, to value: SettingValue) throws -> Settings {
    var stored = try connection.storedSettings()
    let isNew = stored.updateValue(value.text, forKey: setting.rawValue) == nil
    let settings = try Settings(stored: stored)
    if isNew {
      try insert(
        into: .setting, [.key: setting.rawValue, .value: value.text])
    } else {
      try update(.setting, setting.rawValue, [.value: value.text])
    }
    return settings
  }

  /// Makes a setting what the program comes with, also one that is stored as what it cannot be, and
  /// beside others like that.
  ///
  /// - Returns: all settings as they are now.
  /// - Throws: `SettingError.dueAfterLimit` when that does not fit the others.
  package func reset(_ setting: Setting) throws -> Settings {
    var stored = try connection.storedSettings()
    let wasSet = stored.removeValue(forKey: setting.rawValue) != nil
    // Others that cannot be read are reset one by one.
    for other in Settings.unreadable(in: stored) { stored[other.rawValue] = nil }
    let settings = try Settings(stored: stored)
    if wasSet { try delete(from: .setting, setting.rawValue) }
    return settings
  }
}
