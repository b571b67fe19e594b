internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Keep track of offers: record, extend, answer, compare.",
    discussion: """
      The deadline for your answer is whichever date was set last: the employer's \
      deadline, the date you \
      promised, or an extension they granted. If the first two were set together, the earlier one counts. \
      Without a date, it is 48 hours after the offer.

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
    abstract: "Compare open offers with your other deadlines.",
    discussion: """
      Below the offers, it lists every other open application with its next interview and promised \
      reply, so you can see which dates to move. It is empty while no offer is open.

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
