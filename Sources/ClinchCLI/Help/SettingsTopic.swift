internal import InterviewModel
internal import Rendering

/// The settings, their meanings and values.
enum SettingsTopic {
  static var text: String {
    """
    Change a setting with clinch setting set NAME VALUE. Settings are kept in the database.

    \(Setting.allCases.map(lines).joined())
    Hours are real ones, 3,600 seconds each. They are for letters, for check-ins, and for answers to
    offers as far as no date was agreed; what you promised is due 24 hours before its date. A window
    keeps the hours that it was opened by, also when its interview is moved.

    calendar_folder is for khal, vdirsyncer and todoman: every command that changes something brings
    it up to date. A copy of the database writes to the same folder. See clinch calendar --help.

    quiet_hours is for clinch remind: interviews are reminded of at any hour, everything else waits.

    weekend_to_monday goes by the calendar where the interview is. Only the limit of letters moves;
    when they are due does not.

    """
  }

  private static func usual(_ setting: Setting) -> String {
    let text = Settings()[setting].text
    return text.isEmpty ? "empty by default" : "\(text) by default"
  }

  private static func lines(_ setting: Setting) -> String {
    "  \(setting.rawValue.padded(toCells: 18))  \(setting.meaning)\n"
      + "\(String(repeating: " ", count: 22))\(setting.range); \(usual(setting))\n"
  }
}
