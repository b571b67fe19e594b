internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DoneCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Settle a follow-up as done.",
    discussion: """
        clinch done f12
        clinch done f12 --at "yesterday 18:00"
      """)

  @OptionGroup var settling: SettlingOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(session, isWaived: false, asJSON: format.json, name: "done")
  }
}

struct WaiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Settle a follow-up by deciding against it.",
    discussion: """
        clinch waive f12 --note "they asked for no letters"
      """)

  @OptionGroup var settling: SettlingOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try settling.settle(session, isWaived: true, asJSON: format.json, name: "waive")
  }
}

/// Which follow-up is settled, and what there is to say about it.
struct SettlingOptions: ParsableArguments {
  @Argument(help: "The follow-up's number, as it is shown: f12.")
  var followUp: String

  @Option(help: ArgumentHelp("When that was; now if not given.", valueName: "when"))
  var at: String?

  @Option(help: "What there is to note about it.")
  var note: String?

  func settle(_ session: Session, isWaived: Bool, asJSON: Bool, name: String) throws {
    guard let id = FollowUp.ID(handle: followUp) else {
      throw Failure(
        .noInput, "\"\(followUp)\" is not a follow-up's number", hint: "they look like f12")
    }
    let entry = SettlementEntry(
      isWaived: isWaived, at: try session.moment(at),
      note: try note.map { try InputText.note($0, field: "--note") })
    let store = try session.storeForWriting()
    guard try store.followUp(id) != nil else {
      throw Failure(
        .noInput, "no follow-up has the number f\(id.number)",
        hint: "clinch due and clinch overdue show them")
    }
    let touched = try store.settle(id, entry, session.invocation(name))
    session.print(settled: touched, asJSON: asJSON)
  }
}

extension Session {
  /// Prints follow-ups that were just settled or opened.
  func print(settled rows: [FollowUp], asJSON: Bool) {
    if asJSON { return print(FollowUpList(rows, at: now).json) }
    let page = page()
    print(rows.map { page.line(of: $0) }.joined())
  }
}
