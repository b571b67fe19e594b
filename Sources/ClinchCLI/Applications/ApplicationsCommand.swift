internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ApplicationsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "applications",
    abstract: "List applications: how far along each one is, and whose move is next.",
    discussion: """
      Open applications come first. Silence is counted from the last contact, for applications \
      that wait on the employer. For interviews, see clinch list.

        clinch applications
        clinch applications --open --sort silent
        clinch applications --stage applied --since "1 nov" --csv > sent.csv
      """)

  @Flag(help: "Only applications without an outcome.")
  var open = false

  @Flag(help: "Only applications with an outcome.")
  var ended = false

  @Option(help: "Only applications at this stage.")
  var stage: ApplicationStanding.Stage?

  @Option(help: "Only open applications that are waiting on you, or on them.")
  var waitingOn: WaitingOn?

  @Option(help: "Only this company.", completion: .names(.company))
  var company: String?

  @Option(
    help: ArgumentHelp("Only applications sent on or after this date.", valueName: "when"),
    completion: .when)
  var since: String?

  @Option(
    help: ArgumentHelp("Only applications sent on or before this date.", valueName: "when"),
    completion: .when)
  var until: String?

  @Option(
    help: """
      Sort by next step (soonest first), applied (latest first), company (A to Z), stage (furthest \
      first) or silent (longest first).
      """)
  var sort = ApplicationOrder.next

  @Flag(help: "Reverse the order; open ones stay first.")
  var reverse = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if open, ended { throw ValidationError("use --open or --ended, not both") }
  }

  func run(_ session: Session) throws {
    var filter = ApplicationFilter()
    filter.hasEnded = open ? false : ended ? true : nil
    filter.stage = stage
    filter.waitingOn = waitingOn
    filter.range = try session.range(since: since, until: until)
    let store = try session.storeForReading()
    filter.company = try company.map { try store.lookup.company($0) }
    let all = try ApplicationsQuery(store).standings(at: session.now)
    let rows = sort.sorted(all.filter(filter.passes), isReversed: reverse, at: session.now)
    session.show(
      ApplicationListReport(rows, orWhenEmpty: emptyWords(isFirst: all.isEmpty)), as: format)
  }

  private func emptyWords(isFirst: Bool) -> String {
    if isFirst { return "No applications yet. Record one: clinch apply COMPANY ROLE" }
    let quoted = [("--company", company), ("--since", since), ("--until", until)]
      .compactMap { flag, value in value.map { "\(flag) \"\($0)\"" } }
    let words =
      [
        open ? "--open" : nil, ended ? "--ended" : nil, stage.map { "--stage \($0.rawValue)" },
        waitingOn.map { "--waiting-on \($0.rawValue)" },
      ].compactMap(\.self) + quoted
    return TerminalText.line("No application matches " + words.joined(separator: " ")) + "."
  }
}
