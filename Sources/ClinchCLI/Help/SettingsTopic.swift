internal import InterviewModel
internal import Rendering

/// The settings, their meanings and values.
enum SettingsTopic {
  static var text: String {
    """
    Change a setting with clinch setting set NAME VALUE. Settings are kept in the database.

    \(Setting.allCases.map(lines).joined())
    Hours are elapsed hours, even when clocks change. They apply to letters and to answers to
    offers, whose deadline is a date instead where one was agreed. Check-ins go by working days, and
    what you promised is due 24 hours before its date.
    Existing follow-ups keep the hours they started with, even if the interview moves.

    calendar_folder is for khal, vdirsyncer and todoman: every command that changes something updates
    it. Commands that use a copy of the database write to the same folder. See
    clinch calendar --help.

    quiet_hours is for clinch remind: reminders of interviews come at any hour; all others wait.

    weekend_to_monday goes by the date where the interview is held. Only the deadline of letters
    moves; the time they are due doesn't.

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
