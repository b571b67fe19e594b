/// The settings in force: the owner's, and as the program comes where they have none.
package struct Settings: Sendable, Equatable {
  /// The rule that windows are opened by from now on.
  package var window = WindowRule()
  /// How long an interview takes of which no end is said, in minutes.
  package var minutes = 60
  /// The owner's name, for the list that an office gets; empty where it is not set.
  package var name = ""
  /// How many backups are kept.
  package var backups = BackupsKept()
  /// The set of letters to people who got none yet.
  package var letterSet = LetterSet.warm
  /// The folder that every command keeps up to date for calendars: an absolute path, or one that
  /// begins with `~/` and is in the home directory; empty for none.
  package var calendarFolder = ""
  /// Whether follow-ups are tasks there.
  package var calendarTodo = false
  /// The hours in which only interviews are reminded of.
  package var quietHours = QuietHours.usual

  /// Creates the settings that the program comes with.
  package init() {}

  /// The value of a setting.
  package subscript(setting: Setting) -> SettingValue {
    switch setting.form {
    case .number(let path, _): .number(self[keyPath: path])
    case .onOff(let path): .onOff(self[keyPath: path])
    case .letterSet(let path): .letterSet(self[keyPath: path])
    case .text(let path), .folder(let path): .text(self[keyPath: path])
    case .hours(let path): .quietHours(self[keyPath: path])
    }
  }

  /// Reads settings as they are stored, by key; keys that this program does not know are passed by.
  ///
  /// - Throws: `SettingError.unreadable`; `SettingError.dueAfterLimit` when they do not fit
  ///   together.
  package init(stored: [String: String]) throws(SettingError) {
    for setting in Setting.allCases {
      guard let text = stored[setting.rawValue] else { continue }
      guard let value = setting.value(text) else { throw .unreadable(setting) }
      set(setting, to: value)
    }
    guard window.dueHours <= window.limitHours else {
      throw .dueAfterLimit(due: window.dueHours, limit: window.limitHours)
    }
  }

  /// The stored settings that are none, for all that this program can read.
  package static func unreadable(in stored: [String: String]) -> [Setting] {
    Setting.allCases.filter { setting in
      stored[setting.rawValue].map { setting.value($0) == nil } ?? false
    }
  }

  private mutating func set(_ setting: Setting, to value: SettingValue) {
    switch (setting.form, value) {
    case (.number(let path, _), .number(let number)): self[keyPath: path] = number
    case (.onOff(let path), .onOff(let isOn)): self[keyPath: path] = isOn
    case (.letterSet(let path), .letterSet(let set)): self[keyPath: path] = set
    case (.text(let path), .text(let text)), (.folder(let path), .text(let text)):
      self[keyPath: path] = text
    case (.hours(let path), .quietHours(let hours)): self[keyPath: path] = hours
    case (.number, _), (.onOff, _), (.letterSet, _), (.text, _), (.folder, _), (.hours, _): break
    }
  }
}

/// How many of the backups that are made by themselves are kept; older ones make room.
package struct BackupsKept: Sendable, Equatable {
  /// One a day, of so many days.
  package var daily = 7
  /// One a week, of so many weeks.
  package var weekly = 4
  /// One a month, of so many months.
  package var monthly = 12

  /// Creates the numbers that the program comes with.
  package init() {}
}

extension Settings {
  /// How many minutes an interview can take: up to a day.
  package static let interviewMinutes = 1...1_440
}
