internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OutcomeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "End an application, or reopen it.",
    discussion: """
      Ending it settles its check-ins and offer answers; letters and promises stay owed. With accepted \
      and declined its open offer is answered too; with any other end the offer waits, and its answer \
      is owed again once the application is reopened.

        clinch outcome acme rejected --at yesterday
        clinch outcome "acme backend" open
      """)

  /// An outcome, or the word that takes it back.
  struct NewOutcome: ExpressibleByArgument {
    /// How the application ended; nil when it is open again.
    let outcome: Outcome?

    init?(argument: String) {
      outcome = Outcome(rawValue: argument)
      if outcome == nil, argument != Self.open { return nil }
    }

    private static let open = "open"

    static var allValueStrings: [String] { Outcome.allCases.map(\.rawValue) + [open] }
  }

  @Argument(help: "The company, the company and the role, or the number of an interview.")
  var application: String

  @Argument(help: "How it ended; open reopens it.")
  var outcome: NewOutcome

  @Option(help: ArgumentHelp("When that was; now if not given.", valueName: "when"))
  var at: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let note = try note.map { try InputText.note($0, field: "--note") }
    let at = try session.moment(at)
    let store = try session.storeForWriting()
    let application = try store.application(ApplicationReference(application))
    let result = try store.write(
      session.invocation("outcome", about: [.application(application)], in: store)
    ) {
      try $0.setOutcome(of: application.id, to: outcome.outcome, at: at, note: note)
    }
    session.show(OutcomeReport(result.application, followUps: result.followUps), as: format)
  }
}
