internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ReportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on your whole job search: what you skip, and how it's going.",
    discussion: """
      What is next, what you owe, every application, what you skip, whether the tips pay off, \
      letters, how far applications got, and offers. It counts past interviews. With --since or \
      --until, it covers applications sent, or with interviews, in that period; what is next, what you \
      owe and open applications are always shown.

      --html writes a self-contained page with charts, to look at, print or keep. Without a file \
      name the page goes to your cache folder and opens in your browser. --work-search is the dated \
      list that unemployment offices ask for: applications, interviews and offers. \
      --sankey prints lines for https://sankeymatic.com/build; nothing is sent there.

        clinch report --since "1 sep"
        clinch report --html
        clinch report --html search.html
        clinch report --work-search --html --from "1 nov" --to "30 nov"
        clinch report --work-search --from "1 nov" --to "30 nov" --csv > november.csv
      """)

  @Option(
    name: [.customLong("since"), .customLong("from")],
    help: ArgumentHelp(
      "Only interviews and applications on or after this date.", valueName: "when"),
    completion: .when)
  var since: String?

  @Option(
    name: [.customLong("until"), .customLong("to")],
    help: ArgumentHelp(
      "Only interviews and applications on or before this date.", valueName: "when"),
    completion: .when)
  var until: String?

  @Flag(help: "List your job search activities for an unemployment office.")
  var workSearch = false

  @Flag(help: "Print lines for a Sankey diagram of your applications.")
  var sankey = false

  @Option(
    help: ArgumentHelp(
      "Write a page with charts; - prints it, and without a file name it opens.",
      valueName: "file"), completion: .file())
  var html: String?

  /// `--html` without a file name; see `ArgumentWords.withLonePage`.
  @Flag(help: .private)
  var htmlOpened = false

  @Flag(help: "Don't open the page.")
  var noOpen = false

  @Flag(help: "Show interviewers' email addresses in the work-search list.")
  var contacts = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  private var isPage: Bool { html != nil || htmlOpened }

  func validate() throws {
    if workSearch && sankey {
      throw ValidationError("use --work-search or --sankey, not both")
    }
    if html?.isEmpty == true { throw ValidationError("--html is empty: the file to write") }
    if isPage && sankey { throw ValidationError("use --html or --sankey, not both") }
    if noOpen && !htmlOpened {
      throw ValidationError("--no-open needs --html without a file name")
    }
    if contacts && !workSearch { throw ValidationError("--contacts works only with --work-search") }
    try format.refuse(.csv, if: isPage, "use --html or --csv, not both")
    try format.refuse(.json, if: html == "-", "--json needs a file: --html FILE")
    try format.refuse(.csv, if: !workSearch, "--csv works only with --work-search")
  }

  func run(_ session: Session) throws {
    let range = try session.range(since: since, until: until)
    let store = try session.storeForReading()
    if sankey {
      session.show(FlowReport(try store.overviewFlows(range, at: session.now)), as: format)
    } else if workSearch {
      try show(
        try store.workSearch(range, in: session.zone, at: session.now), range,
        by: try store.settings().name, session)
    } else {
      try show(try store.searchPicture(range, at: session.now), session)
    }
  }

  private func show(_ picture: SearchPicture, _ session: Session) throws {
    guard isPage else { return session.show(picture, as: format.withoutCSV) }
    let page = OverviewPage(picture, moments: session.layout(showing: picture.zones).moments)
    try write(page.text, "report.html", picture.report.subject, picture.report.held, session)
  }

  private func show(
    _ search: WorkSearch, _ range: InstantRange, by name: String, _ session: Session
  ) throws {
    guard isPage else {
      return session.show(WorkSearchReport(search, withAddresses: contacts), as: format)
    }
    let page = WorkSearchPage(
      search, range, by: name, withAddresses: contacts, moments: session.layout().moments)
    for note in search.notes { session.note("note: " + note) }
    try write(page.text, "work-search.html", search.subject, search.interviews, session)
  }

  /// Writes a page where it was asked for, and says so; one that nobody named a file for is opened.
  ///
  /// - Throws: `Failure` as `OutputFile.write`, `PagePlace.path` and `Opener.open` do.
  private func write(
    _ page: String, _ name: String, _ subject: String, _ interviews: Int, _ session: Session
  ) throws {
    guard html != "-" else { return session.print(page) }
    let environment = session.context.environment
    let path = try html ?? PagePlace.path(of: name, environment: environment)
    try OutputFile(path: path, database: session.databasePlace().path).write(
      page, existing: .replacedIfItBegins(with: HTMLPage.beginning))
    if htmlOpened, !noOpen, format.isForPeople {
      try Opener(environment: environment).open(
        path, hint: "the page is written: \(TerminalText.line(path))")
    }
    session.show(
      PageReport(path: path, about: subject, interviews: interviews), as: format.withoutCSV)
  }
}
