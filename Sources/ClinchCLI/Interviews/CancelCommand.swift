internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct CancelCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Cancel an interview and close its follow-ups.",
    discussion: """
        clinch cancel acme --note "they filled the role"
      """)

  @Argument(
    help: "The interview's number, or part of the company and role.", completion: .names(.interview)
  )
  var interview: String

  @Option(help: "A note.")
  var note: String?

  @Flag(help: "Cancel it even if it was debriefed or a letter was sent.")
  var yes = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let note = try note.map { try InputText.note($0, field: "--note") }
    let store = try session.storeForWriting()
    let interview = try store.interview(
      InterviewReference(interview), for: .planned, at: session.now)
    let invocation = session.invocation("cancel", about: [.interview(interview)], in: store)
    let change: InterviewChange
    do {
      change = try store.write(invocation) {
        try $0.cancel(interview.id, note: note, sparingHeld: !yes)
      }
    } catch InterviewRefusal.tookPlace where session.canAsk {
      try ask(about: interview, session)
      change = try store.write(invocation) { try $0.cancel(interview.id, note: note) }
    }
    session.show(ChangeReport(change, verb: "Cancelled"), as: format)
  }

  /// Asks whether an interview that took place, by what was recorded after it, never did.
  private func ask(about interview: Interview, _ session: Session) throws {
    let questions = Questions(session)
    try questions.asking {
      let isWanted = try questions.yes(
        "Interview \(interview.id.number) was debriefed or has a letter. Cancel it anyway? [y/N] ")
      guard isWanted else { throw Failure(.failure, "nothing was cancelled") }
    }
  }
}
