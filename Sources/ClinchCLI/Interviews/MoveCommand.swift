internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct MoveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Reschedule an interview and its deadlines.",
    discussion: """
        clinch move acme --at "friday 10:00"
        clinch move acme --at "friday 10:00" --note "their CTO is ill"
        clinch move 12 --at "2026-11-25 17:00 Europe/Berlin" --minutes 45
      """)

  @Argument(
    help: "The interview's number, or part of the company and role.", completion: .names(.interview)
  )
  var interview: String

  @Option(help: ArgumentHelp("The new start.", valueName: "when"), completion: .when)
  var at: String?

  @Option(help: "Length, like 45, 90min or 1h30min (default: as before).")
  var minutes: String?

  @Option(
    help: ArgumentHelp(
      "When it ends, instead of --minutes; a range in --at works too.", valueName: "when"),
    completion: .when)
  var end: String?

  @Option(help: "The reason.")
  var note: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    _ = try Limits.minutes(minutes)
  }

  func run(_ session: Session) throws {
    // Not left to the parser, which takes a misspelt flag for a missing one.
    guard let at else {
      throw Failure(
        .usage, "--at is missing: when does it start?",
        hint: "clinch move \(interview) --at \"tomorrow 15:00\"")
    }
    let note = try note.map { try InputText.note($0, field: "--note") }
    let store = try session.storeForWriting()
    let old = try store.interview(
      InterviewReference(interview), for: .planned, at: session.now)
    let when = try session.when(at, for: .appointment, about: old)
    guard when.day == nil else {
      throw Failure(
        .data, "there is no time in \"\(at)\"",
        hint: "clinch move \(interview) --at \"\(at) 15:00\"")
    }
    let zone = when.zone
    let read = try InterviewTime(
      when, end: end, minutes: try Limits.minutes(minutes),
      zone: zone ?? session.context.zones.zone(named: old.zone) ?? session.zone, session)
    let time = NewTime(startsAt: read.startsAt, minutes: read.minutes, zone: zone, note: note)
    let invocation = session.invocation("move", about: [.interview(old)], in: store)
    let change = try store.write(invocation) { try $0.move(old.id, to: time) }
    session.show(ChangeReport(change, verb: "Moved"), as: format)
  }
}
