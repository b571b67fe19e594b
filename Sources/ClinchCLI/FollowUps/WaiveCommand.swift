internal import ArgumentParser

struct WaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Settle a follow-up by deciding against it.",
    discussion: """
        clinch waive f12 --note "they asked for no letters"
      """)

  @OptionGroup var settling: SettlingOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(session, isWaived: true, as: format, name: "waive")
  }
}
