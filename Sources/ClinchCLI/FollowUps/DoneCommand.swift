internal import ArgumentParser

struct DoneCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Settle a follow-up as done.",
    discussion: """
        clinch done f12
        clinch done f12 --at "yesterday 18:00"
      """)

  @OptionGroup var settling: SettlingOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(session, isWaived: false, as: format, name: "done")
  }
}
