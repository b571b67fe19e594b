internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveTipCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "tip",
    abstract: "Remove a tip that you added and never logged.",
    discussion: """
      Any other is switched off instead: clinch tip off.

        clinch remove tip salary
      """)

  @Argument(help: "The tip's number or key.")
  var tip: String

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let tip = try TipOptions.tip(tip, among: store.allTips())
    try removal.remove([.tip(tip)], from: store, session, name: "remove tip")
  }
}
