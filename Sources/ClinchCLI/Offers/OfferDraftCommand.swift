internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferDraftCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft the answer to an offer, or ask for time to think; nothing is ever sent.",
    discussion: """
      The draft is kept with the answer that is owed. What is not known becomes a gap like [your \
      name]. On a terminal your editor opens; a text that you leave empty is not stored.

        clinch offer draft time acme
        clinch offer draft accept acme --to dana --eml answer.eml
      """)

  /// An answer that a letter can give; each is a template's name too.
  enum Answer: String, TypedName {
    case accept
    case decline
    case time
  }

  @Argument(help: "What it says: `accept`, `decline`, or `time` to ask for it.")
  var answer: Answer

  @Argument(help: "Words of company and role, or a number like o2 or a4.")
  var application: String

  @Option(help: "To whom: part of the name or address of somebody met in that application.")
  var to: String?

  @Option(help: "Another template, or a set: warm, formal, de.")
  var template: String?

  @Flag(help: "Don't open an editor.")
  var stdout = false

  @OptionGroup var delivery: LetterDelivery
  @OptionGroup var format: JSONOption
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    try LetterDraftRun.check(template: template, edit: false, stdout: stdout)
    try LetterDraftRun.check(delivery, format)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: .openOffer)
    guard let owed = try store.openOfferAnswer(of: application.id) else {
      throw Failure(
        .noInput, "no answer to an offer of \(application.title) is owed",
        hint: "record the offer first: clinch offer received")
    }
    let drafting = try LetterDrafting(
      session, store, templateName: template, letter: ShippedLetter(rawValue: answer.rawValue))
    let occasion = try store.letterOccasion(of: owed.id, to: to)
    try LetterDraftRun(
      session: session, store: store, delivery: delivery, opensEditor: !stdout,
      format: format, name: "offer draft"
    ).finish([try drafting.draft(for: occasion)])
  }
}
