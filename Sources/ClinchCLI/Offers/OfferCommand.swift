internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Keep the clock of each offer: record, extend, answer, compare.",
    discussion: """
      An answer is due by the date named last: the employer's deadline, the date you promised, or \
      more time they gave you. Without one it is due 48 hours after the offer.

        clinch offer received acme --terms "82,000" --answer-by friday
        clinch offer extend acme --until "30 nov 12:00" --granted
        clinch offer answer acme accept
        clinch offer list
      """,
    subcommands: [
      OfferReceivedCommand.self, OfferExtendCommand.self, OfferAnswerCommand.self,
      OfferLapsedCommand.self, OfferRescindedCommand.self, OfferListCommand.self,
      OfferDraftCommand.self,
    ])
}

struct OfferListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Set the clock of each open offer beside what comes next elsewhere.",
    discussion: """
      Below the offers stands every other open application with its next interview and the reply \
      they promised, so that you see which date to move. It is empty while no offer is open.

        clinch offer list
        clinch offer list --csv > offers.csv
      """)

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let processes = try session.storeForReading().offerComparison(at: session.now)
    session.show(OfferListReport(processes), as: format)
  }
}
