internal import ArgumentParser
internal import InterviewModel

struct LetterWaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Record the decision to send no letter.",
    discussion: """
      With --panel it is no decision against it: one letter to the panel covers these interviewers. \
      It is drafted and sent as the letter to one of the others.

        clinch letter waive acme --to sam --note "they asked for no letters"
        clinch letter sent acme --to dana && clinch letter waive acme --to all --panel
      """)

  @OptionGroup var settling: LetterOptions
  @Flag(help: "One letter to the panel covers them.")
  var panel = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: true, disposition: panel ? .panel : nil, channel: nil,
      as: format, name: "letter waive")
  }
}
