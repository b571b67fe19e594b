internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct MoveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Reschedule an interview, and its windows with it.",
    discussion: """
        clinch move acme --at "friday 10:00"
        clinch move 12 --at "2026-11-25 17:00 Europe/Berlin" --minutes 45
      """)

  @Argument(help: "The interview's number, or words of its company and role.")
  var interview: String

  @Option(help: ArgumentHelp("When it is to begin.", valueName: "when"))
  var at: String?

  @Option(help: "How long it takes, \(Limits.words(Settings.interviewMinutes)).")
  var minutes: Int?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(minutes: minutes)
  }

  func run(_ session: Session) throws {
    // Not left to the parser, which takes a misspelt flag for a missing one.
    guard let at else {
      throw Failure(
        .usage, "--at is missing: when is it to begin?",
        hint: "clinch move \(interview) --at \"tomorrow 15:00\"")
    }
    let store = try session.storeForWriting()
    let old = try store.interview(
      InterviewReference(interview), preferring: .next, at: session.now)
    let when = try session.when(at, for: .moment(requiresTime: true), about: old)
    let time = NewTime(
      startsAt: when.instant, minutes: minutes, zone: try when.zoneName.map(session.zone(named:)))
    let invocation = session.invocation("move", about: [.interview(old)], in: store)
    let change = try store.write(invocation) { try $0.move(old.id, to: time) }
    session.show(ChangeReport(change, verb: "Moved"), as: format)
  }
}
