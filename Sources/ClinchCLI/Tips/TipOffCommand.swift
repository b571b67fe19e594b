internal import ArgumentParser

struct TipOffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "off",
    abstract: "Switch a tip off: it is neither asked for nor counted.",
    discussion: """
      Nothing is lost: what was logged counts again when it is switched on.

        clinch tip off patience
      """)

  @OptionGroup var switching: TipSwitchOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try switching.run(session, isActive: false, as: format, name: "tip off")
  }
}
