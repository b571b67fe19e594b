internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Draft, check and track thank-you letters.",
    discussion: """
      You owe every interviewer a letter within 48 hours of the interview.

        clinch letter draft acme
        clinch letter check acme
        clinch letter sent acme --to dana --channel email
        clinch letter waive acme --to sam
      """,
    subcommands: [
      LetterDraftCommand.self, LetterShowCommand.self, LetterCheckCommand.self,
      LetterSentCommand.self, LetterWaiveCommand.self, LetterListCommand.self,
      LetterTemplatesCommand.self,
    ])
}

struct LetterListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List letters and their status.",
    discussion: """
        clinch letter list
        clinch letter list acme --json
      """)

  @Argument(
    help: "Part of a company and role, an interview's number, or `last`.",
    completion: .names(.interview))
  var interview: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let rows = try store.lookup.letters(meantBy: interview, at: session.now)
    let drafted =
      interview == nil ? try store.draftedLetters() : try store.draftedLetters(among: rows)
    session.show(LetterListReport(rows, drafted: drafted), as: format)
  }
}

struct LetterShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show drafted letters, or hand one to your mail program.",
    discussion: """
        clinch letter show acme
        clinch letter show acme --to dana --mailto --open
        clinch letter show f12 --eml letter.eml
      """)

  @OptionGroup var selection: LetterSelection
  @OptionGroup var output: LetterOutput
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let letters = try selection.drafts(store, session)
    let prepared = try output.delivery.prepare(
      letters.map { ($0.text, $0.recipient) }, session)
    try prepared.deliver(session)
    if let output = prepared.output { return session.print(output) }
    session.show(LetterDraftReport(letters), as: output.format)
  }
}
