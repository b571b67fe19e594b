internal import ArgumentParser
internal import Persistence
internal import Rendering

struct TipListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all closing tips, those that are switched off too.",
    discussion: """
        clinch tip list
        clinch tip list --json
      """)

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(TipListReport(try session.storeForReading().allTips()), as: format)
  }
}
