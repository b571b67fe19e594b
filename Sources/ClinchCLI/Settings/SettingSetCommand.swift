internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SettingSetCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change a setting.",
    discussion: """
      Windows that are open keep the hours that they were opened by.

        clinch setting set limit_hours 36
        clinch setting set weekend_to_monday on
      """)

  @Argument(help: "The setting.")
  var key: String

  @Argument(help: "What it is to be: a number, or on and off.")
  var value: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let setting = try Setting.named(key)
    guard let value = setting.value(value) else {
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
