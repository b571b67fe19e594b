internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct PromiseCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "Record something that you promised to send.",
    discussion: """
      It is due 24 hours before its date, or halfway there when that is later, and overdue from its \
      date on. Settle it with clinch done or clinch waive.

        clinch promise acme "two references" --by friday
        clinch promise acme "code sample" --by "tomorrow 17:00" --at yesterday
      """)

  @Argument(help: "Words of company and role, or a number like a4.")
  var application: String

  @Argument(help: "What you promised.")
  var text: String

  @Option(help: ArgumentHelp("By when.", valueName: "when"))
  var by: String?

  @Option(help: ArgumentHelp("When you promised it; now if not given.", valueName: "when"))
  var at: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    // Optional for the parser, or it would take a misspelt --by for a missing one.
    if by == nil { throw ValidationError("--by is missing: by when you promised it") }
  }

  func run(_ session: Session) throws {
    let what = try InputText.name(text, field: "the promise")
    let promised = try session.happening(at)
    let store = try session.storeForWriting()
    let application = try store.application(ApplicationReference(application))
    // What you owe is read on your own clock.
    let date = try session.when(by ?? "", for: .deadline).instant
    let promisedAt = promised.placed(before: date, now: session.now)
    let opened = try store.write(
      session.invocation("promise", about: [.application(application)], in: store)
    ) {
      try $0.promise(what, by: date, promisedAt: promisedAt, for: application.id)
    }
    session.show(FollowUpReport(opened), as: format)
  }
}
