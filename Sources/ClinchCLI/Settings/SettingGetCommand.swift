internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SettingGetCommand: Command {
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
    let settings = try session.storeForReading().settings()
    session.show(SettingReport(setting, settings), as: format)
  }
}
