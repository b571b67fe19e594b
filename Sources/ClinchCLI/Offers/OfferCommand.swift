internal import ArgumentParser

struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Keep the clock of each offer: record, extend, answer, compare.",
    discussion: """
      An answer is owed by the date you promised or the employer's deadline, whichever is earlier; \
      without either, 48 hours after the offer. Time that is granted moves it.

        clinch offer received acme --terms "82,000" --answer-by friday
        clinch offer extend acme --until "30 nov 12:00" --granted
        clinch offer answer acme accept
        clinch offer list
      """,
    subcommands: [
      OfferReceivedCommand.self, OfferExtendCommand.self, OfferAnswerCommand.self,
      OfferListCommand.self, OfferDraftCommand.self,
    ])
}
