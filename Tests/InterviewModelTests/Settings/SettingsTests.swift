import InterviewModel
import Testing

@Suite struct SettingsTests {
  @Test func `what is not set is as the program comes`() throws {
    let settings = try Settings(stored: [:])

    #expect(settings == Settings())
    #expect(settings.window == WindowRule(dueHours: 24, limitHours: 48, weekendToMonday: false))
    #expect(settings.minutes == 60)
    #expect(
      [settings.backups.daily, settings.backups.weekly, settings.backups.monthly] == [7, 4, 12])
  }

  @Test func `what is set is read, each to its place`() throws {
    let settings = try Settings(stored: [
      "due_hours": "12", "limit_hours": "36", "weekend_to_monday": "on", "minutes": "45",
      "name": "Jo",
      "daily_backups": "3", "weekly_backups": "0", "monthly_backups": "1",
      "letter_set": "formal",
      "calendar_folder": "~/cal", "calendar_todo": "on", "quiet_hours": "22-7",
    ])

    #expect(settings.window == WindowRule(dueHours: 12, limitHours: 36, weekendToMonday: true))
    #expect(settings.minutes == 45)
    #expect(settings.letterSet == .formal)
    #expect(settings.calendarFolder == "~/cal")
    #expect(settings.calendarTodo)
    #expect(
      [settings.backups.daily, settings.backups.weekly, settings.backups.monthly] == [3, 0, 1])
    #expect(
      Setting.allCases.map { settings[$0].text } == [
        "12", "36", "on", "45", "Jo", "3", "0", "1", "formal", "~/cal", "on",
        "22:00-7:00",
      ])
  }

  @Test func `a setting of a later program is passed by`() throws {
    #expect(try Settings(stored: ["moon_phase": "full"]) == Settings())
  }

  @Test(arguments: [
    ("minutes", ""), ("minutes", "0"), ("minutes", "1441"), ("minutes", "-5"), ("minutes", "+5"),
    ("minutes", " 5"), ("minutes", "5.0"), ("minutes", "５"), ("minutes", "99999999999999999999"),
    ("due_hours", "0"), ("limit_hours", "721"), ("daily_backups", "0"), ("weekly_backups", "1000"),
    ("weekend_to_monday", "yes"), ("weekend_to_monday", "1"), ("weekend_to_monday", "On"),
    ("minutes", "on"), ("calendar_folder", "cal"), ("calendar_folder", "/a\nb"),
    ("calendar_folder", "~"), ("calendar_todo", "1"), ("quiet_hours", "24-7"),
    ("quiet_hours", "8:00-8:00"), ("quiet_hours", ""),
  ])
  func `what is no value of a setting is refused`(key: String, text: String) throws {
    let setting = try Setting.named(key)

    #expect(setting.value(text) == nil)
    #expect(throws: SettingError.unreadable(setting)) { try Settings(stored: [key: text]) }
  }

  @Test(arguments: [
    ("minutes", ["1", "1440"]), ("due_hours", ["1", "48"]), ("limit_hours", ["24", "720"]),
    ("daily_backups", ["1", "999"]), ("weekly_backups", ["0", "999"]),
    ("weekend_to_monday", ["on", "off"]),
  ])
  func `the ends of a range belong to it`(key: String, texts: [String]) throws {
    for text in texts {
      let settings = try Settings(stored: [key: text])
      #expect(settings[try Setting.named(key)].text == text)
    }
  }

  @Test func `a window cannot be due after it is overdue`() throws {
    #expect(throws: SettingError.dueAfterLimit(due: 49, limit: 48)) {
      try Settings(stored: ["due_hours": "49"])
    }
    #expect(throws: SettingError.dueAfterLimit(due: 24, limit: 23)) {
      try Settings(stored: ["limit_hours": "23"])
    }
    #expect(try Settings(stored: ["due_hours": "49", "limit_hours": "49"]).window.dueHours == 49)
  }

  @Test func `a name is found whatever its case, and a slip has its nearest`() throws {
    #expect(try Setting.named("Due_Hours") == .dueHours)
    #expect(throws: SettingError.unknown("due-hours", nearest: [.dueHours])) {
      try Setting.named("due-hours")
    }
    #expect(throws: SettingError.unknown("colour", nearest: [])) { try Setting.named("colour") }
  }

  @Test func `every setting says what it means and what it may be, in a line`() {
    for setting in Setting.allCases {
      #expect(!setting.meaning.isEmpty && setting.meaning.count <= 45)
      #expect(!setting.range.isEmpty)
    }
  }
}
