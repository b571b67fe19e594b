internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SettingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setting",
    abstract: "Show or change what you can set.",
    discussion: """
      Settings are kept in the database, so that undo takes their changes back as well. What each \
      of them means: clinch topics settings.

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
    abstract: "List all settings with what they are and what they mean.",
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
    abstract: "Print the value of a setting, and nothing else.",
    discussion: """
        clinch setting get limit_hours
      """)

  @Argument(help: "The setting.")
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
      Windows that are open keep the hours that they were opened by.

        clinch setting set limit_hours 36
        clinch setting set minutes 1h30
        clinch setting set weekend_to_monday on
        clinch setting set name "Jo Weber"
      """)

  @Argument(help: "The setting.")
  var key: String

  @Argument(help: "The new value: a number, on or off, or a name.")
  var value: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let setting = try Setting.named(key)
    guard let value = setting.value(typed: value) else {
      throw Failure(
        .usage, "\(setting.rawValue) is \"\(value)\", and has to be \(setting.range)")
    }
    let store = try session.storeForWriting(creating: true)
    let settings = try store.write(session.invocation("setting set \(setting.rawValue)")) {
      try $0.set(setting, to: value)
    }
    session.show(ChangedSettingReport(setting, settings), as: format)
  }
}

struct SettingResetCommand: Command {
  static let needsZone = false
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Make a setting what clinch comes with.",
    discussion: """
        clinch setting reset limit_hours
      """)

  @Argument(help: "The setting.")
  var key: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let setting = try Setting.named(key)
    let settings = try session.storeForWriting().write(
      session.invocation("setting reset \(setting.rawValue)")
    ) { try $0.reset(setting) }
    session.show(ChangedSettingReport(setting, settings), as: format)
  }
}
