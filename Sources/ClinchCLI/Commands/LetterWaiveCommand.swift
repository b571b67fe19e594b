internal import ArgumentParser

struct LetterWaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Record the decision to send no letter.",
    discussion: """
        clinch letter waive acme --to sam --note "one for the panel"
      """)

  @OptionGroup var settling: LetterOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: true, channel: nil, asJSON: format.json, name: "letter waive")
  }
}
