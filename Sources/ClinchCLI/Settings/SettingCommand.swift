internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SettingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setting",
    abstract: "Show or change settings.",
    discussion: """
      Settings are kept in the database, so undo works on them too. To see what each one means: \
      clinch topics settings.

        clinch setting list
        clinch setting get limit_hours
        clinch setting set weekend_to_monday on
        clinch setting reset limit_hours
      """,
    subcommands: [
      SettingListCommand.self, SettingGetCommand.self, SettingSetCommand.self,
      SettingResetCommand.self,
    ])
}

struct SettingListCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all settings with their values and meanings.",
    discussion: """
        clinch setting list
        clinch setting list --json
      """)

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(SettingListReport(try session.settingsToShow()), as: format)
  }
}

struct SettingGetCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "Print the value of a setting.",
    discussion: """
        clinch setting get limit_hours
      """)

  @Argument(help: "The setting.", completion: .names(.setting))
  var key: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let setting = try Setting.named(key)
    let settings = try session.settingsToShow()
    session.show(SettingReport(setting, settings), as: format)
  }
}

struct SettingSetCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change a setting.",
    discussion: """
      Existing follow-ups keep the hours they started with.

        clinch setting set limit_hours 36
        clinch setting set minutes 1h30min
        clinch setting set weekend_to_monday on
        clinch setting set name "Jo Weber"
        clinch setting set calendar_folder ~/calendars/interviews
        clinch setting set quiet_hours 21:00-8:00
      """)

  @Argument(help: "The setting.", completion: .names(.setting))
  var key: String

  @Argument(
    help: "The new value (see clinch topics settings).", completion: .names(.settingValue))
  var value: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let setting = try Setting.named(key)
    let value = setting == .calendarFolder ? try session.calendarFolder(value) : value
    guard let value = setting.value(typed: value) else {
      throw Failure(
        .usage, "\(setting.rawValue) cannot be \"\(value)\": it must be \(setting.range)")
    }
    let store = try session.storeForWriting(creating: true)
    let before = try? store.settings()
    let settings = try store.write(session.invocation("setting set \(setting.rawValue)")) {
      try $0.set(setting, to: value)
    }
    session.leaveCalendarFolder(before, for: settings, of: store)
    session.show(ChangedSettingReport(setting, settings), as: format)
  }
}

struct SettingResetCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Reset a setting to its default.",
    discussion: """
        clinch setting reset limit_hours
      """)

  @Argument(help: "The setting.", completion: .names(.setting))
  var key: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let setting = try Setting.named(key)
    let store = try session.storeForWriting()
    let before = try? store.settings()
    let settings = try store.write(session.invocation("setting reset \(setting.rawValue)")) {
      try $0.reset(setting)
    }
    session.leaveCalendarFolder(before, for: settings, of: store)
    session.show(ChangedSettingReport(setting, settings), as: format)
  }
}
