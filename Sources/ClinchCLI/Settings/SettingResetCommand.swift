internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SettingResetCommand: Command {
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
