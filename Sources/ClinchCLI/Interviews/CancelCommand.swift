internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct CancelCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Cancel an interview; what was owed after it is void.",
    discussion: """
        clinch cancel acme --note "they filled the role"
      """)

  @Argument(help: "The interview's number, or words of its company and role.")
  var interview: String

  @Option(help: "What there is to note about it.")
  var note: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let note = try note.map { try InputText.note($0, field: "--note") }
    let store = try session.storeForWriting()
    let interview = try store.interview(
      InterviewReference(interview), for: .planned, at: session.now)
    let invocation = session.invocation("cancel", about: [.interview(interview)], in: store)
    let change = try store.write(invocation) { try $0.cancel(interview.id, note: note) }
    session.show(ChangeReport(change, verb: "Cancelled"), as: format)
  }
}
