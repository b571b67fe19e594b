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
    let tips = try session.storeForReading().allTips()
    if format.json { return session.print(TipList(tips).json) }
    if format.csv { return session.print(csv: TipList(tips).csv) }
    session.print(session.layout().tipList(tips))
  }
}
