internal import ArgumentParser
internal import InterviewModel

struct LetterSentCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Record that a letter went out, on time or late.",
    discussion: """
        clinch letter sent acme --to dana --channel email
        clinch letter sent 12 --to all --at "yesterday 18:00"
      """)

  @OptionGroup var settling: LetterOptions

  @Option(help: "Which way it went.")
  var channel: Channel?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: false, channel: channel, asJSON: format.json, name: "letter sent")
  }
}
