internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ReportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on your whole search: what you skip, and how it goes.",
    discussion: """
      What needs your attention, tips done and skipped, whether they pay off, letters, offers, how \
      far applications got, and clashes ahead. It counts past interviews, and shows every \
      percentage with its total. With --since or --until, offers and the funnel cover applications \
      sent or interviewing in that period; what needs your attention is always shown.

      --html writes it as a page of one file, with pictures, that asks for nothing from outside: to \
      look at, to print, to keep. --work-search is the dated list that unemployment offices ask for: \
      applications, interviews and offers. \
      --sankey prints lines for https://sankeymatic.com/build; nothing is sent there.

        clinch report --since "1 sep"
        clinch report --html search.html
        clinch report --work-search --from "1 nov" --to "30 nov" --csv > november.csv
      """)

  @Option(
    name: [.customLong("since"), .customLong("from")],
    help: ArgumentHelp("Only interviews and applications on or after this date.", valueName: "when"))
  var since: String?

  @Option(
    name: [.customLong("until"), .customLong("to")],
    help: ArgumentHelp("Only interviews and applications on or before this date.", valueName: "when"))
  var until: String?

  @Flag(help: "List your job search activities for an unemployment office.")
  var workSearch = false

  @Flag(help: "Print lines for a Sankey diagram of your applications.")
  var sankey = false

  @Option(
    help: ArgumentHelp("The file to write or replace, or - for standard output.", valueName: "file"))
  var html: String?

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if workSearch && sankey {
      throw ValidationError("--work-search and --sankey exclude each other")
    }
    if html?.isEmpty == true { throw ValidationError("--html is empty: the file to write") }
    if html != nil && sankey { throw ValidationError("--html and --sankey exclude each other") }
    try format.refuse(.csv, if: html != nil, "--html and --csv exclude each other")
    try format.refuse(.json, if: html == "-", "--json needs a file: --html FILE")
    try format.refuse(.csv, if: !workSearch, "--csv goes with --work-search")
  }

  func run(_ session: Session) throws {
    let range = try session.range(since: since, until: until)
    let store = try session.storeForReading()
    if sankey {
      session.show(FlowReport(try store.overviewFlows(range, at: session.now)), as: format)
    } else if workSearch {
      try show(try store.workSearch(range, in: session.zone, at: session.now), session)
    } else {
      try show(try store.overviewReport(range, at: session.now), session)
    }
  }

  private func show(_ report: OverviewReport, _ session: Session) throws {
    guard let html else { return session.show(report, as: format.withoutCSV) }
    let page = OverviewPage(report, moments: session.layout(showing: report.zones).moments)
    try write(
      page.text, to: html, PageReport(path: html, about: report.subject, interviews: report.held),
      session)
  }

  private func show(_ search: WorkSearch, _ session: Session) throws {
    guard let html else { return session.show(WorkSearchReport(search), as: format) }
    let page = WorkSearchPage(search, moments: session.layout().moments)
    for note in search.notes { session.note("note: " + note) }
    try write(
      page.text, to: html,
      PageReport(path: html, about: search.subject, interviews: search.interviews), session)
  }

  /// Writes a page, and says so.
  private func write(
    _ page: String, to path: String, _ report: PageReport, _ session: Session
  ) throws {
    guard path != "-" else { return session.print(page) }
    try OutputFile(path: path, database: session.databasePlace().path).write(
      page, existing: .replacedIfItBegins(with: HTMLPage.beginning))
    session.show(report, as: format.withoutCSV)
  }
}
