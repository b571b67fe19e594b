internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct CardCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "card",
    abstract: "Show what to read before an interview.",
    discussion: """
      Who and when, your notes from earlier rounds, terms and dates, concerns so far, open \
      promises, your two answers, and the two tips you skip most. Gaps are in brackets, with the \
      command that fills them.

        clinch card
        clinch card acme --print | lp
      """)

  @Argument(
    help: "The interview's number, or part of the company and role (default: the next interview).",
    completion: .names(.interview))
  var interview: String?

  private var typed: String { interview ?? "last" }

  @Flag(help: "Plain text for printing: 72 columns, no colour.")
  var print = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try format.refuse(if: print, "use --print or --json, not both")
  }

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let choice: InterviewReference.Choice
    do {
      choice = try store.lookup.choice(
        InterviewReference(typed), for: .preparation, at: session.now)
    } catch ReferenceError.none(.interviewOf(let application)) {
      let card = try store.card(of: application.id, at: session.now)
      return session.show(CardReport(card, onPaper: print), as: format)
    }
    // Earlier rounds of the same application are on the card itself.
    let others = choice.passedOver.filter {
      $0.application != choice.meant.application || $0.startsAt > session.now
    }
    session.notePassedOver(
      .interview(choice.meant), others.map { .interview($0) }, typed: typed)
    let card = try store.card(for: choice.meant.id, at: session.now)
    session.show(CardReport(card, onPaper: print), as: format)
  }
}
