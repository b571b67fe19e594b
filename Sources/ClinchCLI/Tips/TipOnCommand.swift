internal import ArgumentParser

struct TipOnCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "on",
    abstract: "Switch a tip on again.",
    discussion: """
        clinch tip on patience
      """)

  @OptionGroup var switching: TipSwitchOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try switching.run(session, isActive: true, as: format, name: "tip on")
  }
}
