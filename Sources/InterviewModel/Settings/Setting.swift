internal import Zones

/// Something about the program that its owner can set.
package enum Setting: String, Sendable, CaseIterable {
  case dueHours = "due_hours"
  case limitHours = "limit_hours"
  case weekendToMonday = "weekend_to_monday"
  case minutes
  case name
  case dailyBackups = "daily_backups"
  case weeklyBackups = "weekly_backups"
  case monthlyBackups = "monthly_backups"
  case letterSet = "letter_set"
  case calendarFolder = "calendar_folder"
  case calendarTodo = "calendar_todo"
  case quietHours = "quiet_hours"

  /// The setting that is called so; case does not matter.
  ///
  /// - Throws: `SettingError.unknown`, with those that were probably meant.
  package static func named(_ typed: String) throws(SettingError) -> Setting {
    if let setting = Setting(rawValue: typed.folded) { return setting }
    let nearest = TextDistance.nearest(to: typed, among: allCases.map(\.rawValue))
    throw .unknown(typed, nearest: nearest.compactMap(Setting.init(rawValue:)))
  }

  /// In a few words, the thing that it decides.
  package var meaning: String {
    switch self {
    case .dueHours: "hours until a letter or answer is due"
    case .limitHours: "hours until a letter or answer is overdue"
    case .weekendToMonday: "move letters' weekend deadlines to Monday"
    case .minutes: "default length of an interview, in minutes"
    case .name: "your name, for the work-search list"
    case .letterSet: "style of letters: warm, formal or de (German)"
    case .calendarFolder: "folder of calendar files, kept up to date"
    case .calendarTodo: "write follow-ups there as tasks, not events"
    case .quietHours: "hours with no reminders except of interviews"
    case .dailyBackups: "number of daily backups to keep"
    case .weeklyBackups: "number of weekly backups to keep"
    case .monthlyBackups: "number of monthly backups to keep"
    }
  }

  /// The values that it can have, in words: `a number from 1 to 720`.
  package var range: String {
    switch form {
    case .number(_, let range):
      (unit.map {
        "a whole number of " + ($0 == CivilTime.secondsPerHour ? "hours" : "minutes")
      } ?? "a number")
        + " from \(range.lowerBound) to \(range.upperBound)"
        + (unit == nil ? "" : ", or a duration like 2h")
    case .onOff: "on or off"
    case .letterSet:
      LetterSet.allCases.dropLast().map(\.rawValue).joined(separator: ", ")
        + (LetterSet.allCases.last.map { " or \($0.rawValue)" } ?? "")
    case .text: "a name of up to \(Self.longestText) characters"
    case .folder: "the path of a folder, or off"
    case .hours: "two times like 21:00-8:00, or off"
    }
  }

  /// The value that a text says: digits alone, `on` and `off`, or a name; nil for any other text.
  package func value(_ text: String) -> SettingValue? {
    switch form {
    case .number(_, let range):
      guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = Int(text), range.contains(number)
      else { return nil }
      return .number(number)
    case .onOff:
      return ["on": .onOff(true), "off": .onOff(false)][text]
    case .letterSet:
      return LetterSet(rawValue: text).map(SettingValue.letterSet)
    case .text:
      guard text.unicodeScalars.count <= Self.longestText,
        let name = try? InputText.name(text, field: rawValue)
      else { return nil }
      return .text(name)
    case .folder:
      if text.isEmpty { return .text("") }
      guard text.utf8.starts(with: "/".utf8) || text.utf8.starts(with: "~/".utf8),
        text.utf8.count <= Self.longestPath,
        let path = try? InputText.note(text, field: rawValue), path.utf8.elementsEqual(text.utf8),
        !path.utf8.contains(0x0A)
      else { return nil }
      return .text(path)
    case .hours:
      return QuietHours(text).map(SettingValue.quietHours)
    }
  }

  /// The value that a text says as people type it: hours and minutes also as a span, `2 days`,
  /// `1h30min`; nil for any other text.
  package func value(typed text: String) -> SettingValue? {
    if let value = value(text) { return value }
    guard let unit, case .number(_, let range) = form,
      let seconds = try? SpanText.seconds(in: text, bare: unit), seconds.isMultiple(of: unit),
      range.contains(seconds / unit)
    else { return nil }
    return .number(seconds / unit)
  }

  /// The seconds of the unit that it counts; nil where it counts no time.
  private var unit: Int? {
    switch self {
    case .dueHours, .limitHours: CivilTime.secondsPerHour
    case .minutes: CivilTime.secondsPerMinute
    case .weekendToMonday, .name, .dailyBackups, .weeklyBackups, .monthlyBackups, .letterSet,
      .calendarFolder, .calendarTodo, .quietHours:
      nil
    }
  }

  /// Where its value stands, and what it may be.
  enum Form {
    case number(WritableKeyPath<Settings, Int>, ClosedRange<Int>)
    case onOff(WritableKeyPath<Settings, Bool>)
    case letterSet(WritableKeyPath<Settings, LetterSet>)
    case text(WritableKeyPath<Settings, String>)
    case folder(WritableKeyPath<Settings, String>)
    case hours(WritableKeyPath<Settings, QuietHours>)
  }

  var form: Form {
    switch self {
    case .dueHours: .number(\.window.dueHours, Self.hours)
    case .limitHours: .number(\.window.limitHours, Self.hours)
    case .weekendToMonday: .onOff(\.window.weekendToMonday)
    case .minutes: .number(\.minutes, Settings.interviewMinutes)
    case .name: .text(\.name)
    // One at least, or there might be none at all.
    case .dailyBackups: .number(\.backups.daily, 1...999)
    case .weeklyBackups: .number(\.backups.weekly, 0...999)
    case .monthlyBackups: .number(\.backups.monthly, 0...999)
    case .letterSet: .letterSet(\.letterSet)
    case .calendarFolder: .folder(\.calendarFolder)
    case .calendarTodo: .onOff(\.calendarTodo)
    case .quietHours: .hours(\.quietHours)
    }
  }

  /// An hour to a month.
  private static let hours = 1...720
  private static let longestText = 200
  private static let longestPath = 1_024
}

/// The value of a setting.
package enum SettingValue: Sendable, Equatable {
  /// A whole number.
  case number(Int)
  /// Whether something is done.
  case onOff(Bool)
  /// The register and language of letters.
  case letterSet(LetterSet)
  /// A text of one line; empty where nothing is set.
  case text(String)
  /// The hours in which nothing but interviews is reminded of.
  case quietHours(QuietHours)

  /// As it is typed and stored: `36`, `on`, `Jo Weber`.
  package var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .onOff(let isOn): isOn ? "on" : "off"
    case .letterSet(let set): set.rawValue
    case .text(let text): text
    case .quietHours(let hours): hours.text
    }
  }
}

/// Why a setting cannot be understood, or cannot be what was said.
package enum SettingError: Error, Sendable, Equatable {
  /// There is no setting of this name; those that were probably meant, the nearest first.
  case unknown(String, nearest: [Setting])
  /// The text is no value of this setting.
  case unreadable(Setting)
  /// A window would be due only after it is overdue.
  case dueAfterLimit(due: Int, limit: Int)
}
