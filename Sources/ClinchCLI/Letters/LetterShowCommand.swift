internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

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
  @OptionGroup var delivery: LetterDelivery
  @OptionGroup var format: JSONOption
  @OptionGroup(title: "Shared options") var shared: SharedOptions

  func validate() throws {
    try LetterDraftRun.check(delivery, format)
  }

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let letters = try selection.drafts(store, session)
    let prepared = try delivery.prepare(letters.map { ($0.text, $0.recipient) }, session)
    try prepared.deliver(session)
    if let output = prepared.output { return session.print(output) }
    session.show(LetterDraftReport(letters), as: format)
  }
}
