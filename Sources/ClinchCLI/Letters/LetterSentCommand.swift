internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct LetterSentCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "Record that a letter went out, on time or late.",
    discussion: """
      A letter that was drafted is looked over first, as letter check does it; without a terminal to \
      ask on, what is found refuses the command unless --anyway is given.

        clinch letter sent acme --to dana --channel email
        clinch letter sent 12 --to all --at "yesterday 18:00"
        clinch letter sent acme --to sam --via-recruiter
      """)

  @OptionGroup var settling: LetterOptions

  @Option(help: "Which way it went.")
  var channel: Channel?

  @Flag(help: "It went out through the recruiter.")
  var viaRecruiter = false

  @Flag(help: "Record it whatever letter check finds.")
  var anyway = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(
      session, isWaived: false, disposition: viaRecruiter ? .viaRecruiter : nil, channel: channel,
      as: format, name: "letter sent"
    ) { store, interview, choice in
      if !anyway {
        try LetterSendingCheck(session).check(
          try store.drafts(toSettleOf: interview, choice), store)
      }
    }
  }
}
