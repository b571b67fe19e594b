internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

struct DemoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try everything on a made-up job search of three months.",
    discussion: """
      Builds a separate database for you to try; yours is never touched. It goes into a new \
      temporary folder, or to --db FILE if that doesn't exist yet.

        clinch demo
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let path = try DemoPlace.path(named: shared.db, environment: session.context.environment)
    let store = try Store.open(
      at: path, ifAbsent: .create, now: session.now, zones: session.zoneLookup,
      seed: try PinnedClock.seed(environment: session.context.environment) ?? 1)
    try DemoSearch(store: store, session: session).build()
    session.show(
      DemoReport(
        path: path, rest: shared.db.map { [$0, $0 + ".backups"] } ?? [FilePath.folder(of: path)],
        today: try store.today(at: session.now),
        overdue: try store.overdue(at: session.now),
        skipped: try store.tipTable(InterviewFilter(), at: session.now)),
      as: format)
  }
}

/// What a made-up search looks like, and how to try it out.
private struct DemoReport: Report {
  let path: String
  /// What is to be removed when it is over: the folder that was made for it, or the file and its
  /// backups.
  let rest: [String]
  let today: Today
  let overdue: [FollowUp]
  let skipped: TipTable

  func json(at now: Instant) -> JSON {
    .object([
      "database": .string(path), "now": JSON(now), "today": TodayReport(today).json(at: now),
      "overdue": OverdueReport(overdue).json(at: now),
      "skipped": SkippedReport(skipped).json(at: now),
    ])
  }

  func text(_ layout: Layout) -> String {
    """
    $ clinch today
    \(TodayReport(today).text(layout))
    $ clinch overdue
    \(OverdueReport.table(overdue, layout))
    $ clinch skipped
    \(SkippedReport(skipped).text(layout))
    This is made-up data, stored in \(TerminalText.line(path))
    Try it out:

      export CLINCH_DB=\(TerminalText.line(FilePath.quoted(path)))
      clinch show lumen
      clinch skipped --by interview --since 30d
      clinch letter draft "acme analytics" --stdout
      clinch letter list --csv
      clinch card
      clinch offer list
      clinch log Acme "Engineer" --at "tomorrow 15:00" --with "Dana Lee"
      clinch undo

    When you are done: unset CLINCH_DB; rm -rf \(removal)

    """
  }

  private var removal: String {
    rest.map { TerminalText.line(FilePath.quoted($0)) }.joined(separator: " ")
  }

  var zones: [String] { TodayReport(today).zones }
}
