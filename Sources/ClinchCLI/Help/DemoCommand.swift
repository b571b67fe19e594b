internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DemoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Show it all on a made-up search of three months.",
    discussion: """
      Builds a database of its own, never yours, and leaves it there to be tried out. It is made in \
      a new folder for temporary files, or at --db where there is no file yet.

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
    let today = try store.today(at: session.now)
    let overdue = try store.overdue(at: session.now)
    let skipped = try store.tipTable(InterviewFilter(), at: session.now)
    if format.json {
      return session.print(
        .object([
          "database": .string(path), "now": .string(session.now.rfc3339), "today": today.json,
          "overdue": FollowUpList(overdue, at: session.now).json,
          "skipped": TipSummaryList(skipped.summaries).json,
        ]))
    }
    let layout = session.layout(for: today.next + today.undebriefed)
    session.print(
      """
      $ clinch today
      \(layout.today(today))
      $ clinch overdue
      \(layout.overdueTable(overdue))
      $ clinch skipped
      \(layout.skipped(skipped))
      All of this is made up and stands in \(TerminalText.line(path))
      Try it out:

        export CLINCH_DB=\(FilePath.quoted(path))
        clinch show lumen
        clinch skipped --by interview --since 30d
        clinch letter draft "acme analytics" --stdout
        clinch letter list --csv
        clinch card
        clinch offer list
        clinch log Acme "Engineer" --at "tomorrow 15:00" --with "Dana Lee"
        clinch undo

      When you are done: unset CLINCH_DB

      """)
  }
}
