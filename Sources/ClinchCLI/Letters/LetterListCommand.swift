internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct LetterListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List letters with what became of them.",
    discussion: """
        clinch letter list
        clinch letter list acme --json
      """)

  @Argument(help: "The interview's number, `last`, or words of its company and role.")
  var interview: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let id = try interview.map { try store.interview(InterviewReference($0), at: session.now).id }
    let rows = try store.letters(of: id)
    let drafted = try store.draftedLetters()
    session.show(LetterListReport(rows, drafted: drafted), as: format)
  }
}
