/// Why a setting cannot be understood, or cannot be what was said.
package enum SettingError: Error, Sendable, Equatable {
  /// There is no setting of this name; those that were probably meant, the nearest first.
  case unknown(String, nearest: [Setting])
  /// The text is no value of this setting.
  case unreadable(Setting)
  /// A window would be due only after it is overdue.
  case dueAfterLimit(due: Int, limit: Int)
}
