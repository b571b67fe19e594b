package import InterviewModel
package import Zones

/// One setting: its value, and nothing else.
package struct SettingReport: Report {
  private let setting: Setting
  private let settings: Settings

  /// Creates the report of a setting among what is set.
  package init(_ setting: Setting, _ settings: Settings) {
    self.setting = setting
    self.settings = settings
  }

  package func json(at now: Instant) -> JSON {
    SettingList(settings, only: [setting]).objects.first ?? .null
  }

  package func text(_ layout: Layout) -> String {
    TerminalText.line(settings[setting].text) + "\n"
  }
}

/// One setting that was just changed: its value and what that means.
package struct ChangedSettingReport: Report {
  private let setting: Setting
  private let settings: Settings

  /// Creates the report of a setting among what is set now.
  package init(_ setting: Setting, _ settings: Settings) {
    self.setting = setting
    self.settings = settings
  }

  package func json(at now: Instant) -> JSON { SettingReport(setting, settings).json(at: now) }

  package func text(_ layout: Layout) -> String {
    let text = settings[setting].text
    let value = text.isEmpty ? "not set" : TerminalText.line(text)
    let column = setting.rawValue.cellWidth + value.cellWidth + " is now : ".cellWidth
    let meaning = layout.hanging(setting.meaning, from: column)
    return "\(layout.palette.apply(.cyan, to: setting.rawValue)) is now "
      + "\(layout.palette.apply(.bold, to: value)): \(meaning)\n"
  }

  /// That what is open stays as it is.
  package func remarks(_ moments: MomentText) -> [String] {
    switch setting {
    case .dueHours, .limitHours, .weekendToMonday:
      ["existing follow-ups keep the hours they started with"]
    case .letterSet: ["people you wrote to in another style get that one again"]
    case .minutes, .name, .dailyBackups, .weeklyBackups, .monthlyBackups, .calendarFolder,
      .calendarTodo, .quietHours:
      []
    }
  }
}
