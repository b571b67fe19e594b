internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OutcomeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "End an application, or reopen it.",
    discussion: """
      Check-ins and offer answers are no longer needed after that; letters for past interviews, and \
      promises, are still owed. With accepted, declined or rescinded, its open offer is closed too; \
      otherwise the \
      offer stays open, and you owe the answer again if you reopen the application. Every ending and \
      reopening stays in the timeline. Interviews still ahead are listed, and count only if you \
      debrief them.

        clinch outcome acme rejected --at yesterday
        clinch outcome acme rejected --cancel-planned
        clinch outcome "acme backend" open --at today
      """)

  /// An outcome, or the word that takes it back.
  struct NewOutcome: ExpressibleByArgument {
    /// How the application ended; nil when it is open again.
    let outcome: Outcome?

    init?(argument: String) {
      outcome = Self.typed.first { $0.rawValue == argument.folded }
      if outcome == nil, argument.folded != Self.open { return nil }
    }

    private static let open = "open"

    /// Only an offer can lapse: `offer lapsed`.
    private static let typed = Outcome.allCases.filter { $0 != .lapsed }

    static var allValueStrings: [String] { typed.map(\.rawValue) + [open] }
  }

  @Argument(
    help: "Part of the company and role, or a number like a4.", completion: .names(.application))
  var application: String

  @Argument(help: "How it ended, or open to reopen it.")
  var outcome: NewOutcome

  @Option(
    help: ArgumentHelp("When it happened (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @Option(help: "A note.")
  var note: String?

  @Flag(help: "Cancel the interviews that are still ahead.")
  var cancelPlanned = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let note = try note.map { try InputText.note($0, field: "--note") }
    let at = try session.happening(at)
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: outcome.outcome == nil ? .reopening : .any)
    let cancels =
      try cancelPlanned
      || wantsToCancel(store.planned(of: application.id, at: session.now), session)
    let change = try store.write(
      session.invocation("outcome", about: [.application(application)], in: store)
    ) {
      try $0.setOutcome(
        of: application.id,
        to: OutcomeEntry(outcome.outcome, at: at.at, day: at.day, note: note),
        cancellingPlanned: cancels)
    }
    session.show(OutcomeReport(change), as: format)
  }

  func validate() throws {
    if cancelPlanned, outcome.outcome == nil {
      throw ValidationError("--cancel-planned only works with an outcome that ends the application")
    }
  }

  /// Asks on a terminal whether the interviews that are still ahead are cancelled.
  private func wantsToCancel(_ planned: [Interview], _ session: Session) throws -> Bool {
    guard session.canAsk, outcome.outcome != nil, !planned.isEmpty else { return false }
    let moments = session.layout().moments
    let names = planned.map { "\($0.id.number) (\(moments.full($0.startsAt)))" }.joined(
      separator: ", ")
    let noun = planned.count == 1 ? "interview" : "interviews"
    return try Questions(session).yes("Cancel \(noun) \(names) too? [y/N] ")
  }
}
