internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ApplyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Record an application that you sent.",
    discussion: """
      You don't need an interview yet. Interviews you log later for the same company and role join \
      the application. In a terminal, it asks for anything missing.

        clinch apply Acme "Backend Engineer"
        clinch apply Acme "Backend Engineer" --at yesterday --salary 80k
      """)

  @Argument(help: "The company.", completion: .names(.company))
  var company: String?

  @Argument(help: "The role.", completion: .names(.role))
  var role: String?

  @Option(
    help: ArgumentHelp("When you applied (default: now).", valueName: "when"), completion: .when)
  var at: String?

  @OptionGroup var job: JobOptions

  @Option(help: "A note.")
  var note: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    var command = self
    if company == nil {
      guard session.canAsk else {
        throw Failure(
          .usage, "the company is missing", hint: "clinch apply Acme \"Backend Engineer\"")
      }
      _ = try entry(for: "any", session)
      try command.ask(session)
    }
    var entry = try command.entry(for: command.company ?? "", session)
    if session.canAsk {
      do {
        let store = try session.storeForReading()
        entry.company =
          try NearNameQuestions(session).company(entry.company, store) ?? entry.company
        entry.hasNewName = true
      } catch PersistenceError.noSuchFile {}
    }
    let store = try session.storeForWriting(creating: true)
    let change = try store.write(session.invocation("apply")) { try $0.apply(entry) }
    session.show(ApplyReport(change), as: format)
  }

  /// Understands the words as one application.
  ///
  /// - Throws: `InputError`, `WhenError` for the first that is not understood.
  private func entry(for company: String, _ session: Session) throws -> ApplicationEntry {
    ApplicationEntry(
      company: try InputText.name(company, field: "the company"),
      texts: try Application.Field.read(
        flags: job.texts.merging([.note: note]) { $1 }
      ).merging(
        try role.map { [.role: try InputText.name($0, field: "the role")] } ?? [:]
      ) { $1 },
      applied: try session.happening(at))
  }

  /// Asks for company, role and day.
  ///
  /// - Throws: `Interrupted`; what reading the database throws.
  private mutating func ask(_ session: Session) throws {
    let questions = Questions(session)
    let store: Store?
    do { store = try session.storeForReading() } catch PersistenceError.noSuchFile { store = nil }
    try questions.asking {
      questions.say(
        "Enter accepts the value in brackets, or skips. Tab completes. Ctrl-C stores nothing.")
      company = try questions.needed("Company", completion: Completion(store?.companies() ?? [])) {
        _ = try InputText.name($0, field: "the company")
      }
      if role == nil {
        role = try questions.optional("Role") { _ = try InputText.name($0, field: "the role") }
      }
      if at == nil {
        at = try questions.optional("Applied", "today") { _ = try session.happening($0) }
      }
      if job.found.source == nil {
        job.found.source = try questions.optional("Source, like LinkedIn") {
          _ = try InputText.name($0, field: "the source")
        }
      }
    }
  }
}
