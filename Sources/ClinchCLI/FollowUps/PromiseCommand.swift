internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct PromiseCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "promise",
    abstract: "Record something you promised to send.",
    discussion: """
      It is due 24 hours before its date (or halfway there, if that is later) and overdue after \
      it. Close it with clinch done or clinch waive. For a new company it creates an application, \
      for example for a test before any interview.

        clinch promise acme "two references" --by friday
        clinch promise acme "code sample" --by "tomorrow 17:00" --at yesterday
      """)

  @Argument(
    help: "Part of the company and role, or a number like a4.", completion: .names(.application))
  var application: String

  @Argument(help: "What you promised.")
  var text: String

  @Option(help: ArgumentHelp("The date it is promised for.", valueName: "when"), completion: .when)
  var by: String?

  @Option(
    help: ArgumentHelp("When you promised it (default: now).", valueName: "when"), completion: .when
  )
  var at: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    // Optional for the parser, or it would take a misspelt --by for a missing one.
    if by == nil { throw ValidationError("--by is missing: by when did you promise to send it?") }
  }

  func run(_ session: Session) throws {
    let what = try InputText.name(text, field: "the promise")
    let promised = try session.happening(at)
    let reference = ApplicationReference(application)
    let store = try session.storeForWriting(creating: reference.isWords)
    let known = try known(reference, store, session)
    let company = try InputText.name(application, field: "the company")
    let near = known == nil ? try store.companies(near: company) : []
    // What you owe is read on your own clock.
    let date = try session.when(by ?? "", for: .deadline).instant
    let promisedAt = promised.placed(before: date, now: session.now)
    let invocation = session.invocation(
      "promise", about: known.map { [.application($0)] } ?? [], in: store)
    let opened = try store.write(invocation) {
      let id = try known?.id ?? $0.openApplication(atCompany: company)
      return try $0.promise(what, by: date, promisedAt: promisedAt, for: id)
    }
    let new = try known == nil ? opened.first.map { try store.application($0.applicationID) } : nil
    session.show(FollowUpReport(opened, newApplication: new, near: near), as: format)
  }

  /// The application that is meant; nil for a company that is not known, and that none that is
  /// nearly known is meant by.
  ///
  /// - Throws: `ReferenceError`; `Interrupted`.
  private func known(
    _ reference: ApplicationReference, _ store: Store, _ session: Session
  ) throws -> Application? {
    do {
      return try store.application(reference)
    } catch ReferenceError.none(.anythingMatching) where reference.isWords {
      let meant = session.canAsk ? try NearNameQuestions(session).company(application, store) : nil
      return try meant.map { try store.application(.words($0)) }
    }
  }
}
