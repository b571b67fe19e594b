internal import ArgumentParser
internal import Persistence
internal import Rendering

struct SettingListCommand: Command {
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
    session.show(SettingListReport(try session.storeForReading().settings()), as: format)
  }
}
