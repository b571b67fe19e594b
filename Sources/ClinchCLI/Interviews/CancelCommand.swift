internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct CancelCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Cancel an interview; its follow-ups are no longer needed.",
    discussion: """
        clinch cancel acme --note "they filled the role"
      """)

  @Argument(
    help: "The interview's number, or part of the company and role.", completion: .names(.interview)
  )
  var interview: String

  @Option(help: "A note.")
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
