internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferDraftCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Draft an answer to an offer, or a request for more time; nothing is ever sent.",
    discussion: """
      The draft is kept with the answer you owe. Anything missing becomes a gap like [your name]. \
      In a terminal, it opens your editor; an empty draft is not stored.

        clinch offer draft time acme
        clinch offer draft accept acme --to dana --eml answer.eml
      """)

  /// An answer that a letter can give; each is a template's name too.
  enum Answer: String, TypedName {
    case accept
    case decline
    case time
  }

  @Argument(help: "What to say: `accept`, `decline`, or `time` to ask for more time.")
  var answer: Answer

  @Argument(
    help: "Part of the company and role, or a number like o2 or a4.", completion: .names(.offer))
  var application: String

  @Option(
    help: "The recipient: part of the name or address of someone you met there.",
    completion: .names(.person))
  var to: String?

  @Option(
    help: "The template or set to use (see clinch letter templates).", completion: .names(.template)
  )
  var template: String?

  @OptionGroup var output: DraftOutput
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    try LetterDraftRun.check(template: template)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let application = try store.application(
      ApplicationReference(application), for: .openOffer)
    guard let owed = try store.openOfferAnswer(of: application.id) else {
      throw Failure(
        .noInput, "\(application.title) has no open offer",
        hint: "to record one: clinch offer received \(application.id.handle)")
    }
    let drafting = try LetterDrafting(
      session, store, templateName: template, letter: ShippedLetter(rawValue: answer.rawValue))
    let occasion = try store.letterOccasion(of: owed.id, to: to)
    try LetterDraftRun(session: session, store: store, output: output, name: "offer draft")
      .finish([try drafting.draft(for: occasion)])
  }
}
