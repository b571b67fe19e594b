internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SkippedCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "skipped",
    abstract: "Report which closing tips you skipped.",
    discussion: """
      Counts interviews that were held. A tip that was not logged is not counted as skipped, and \
      neither is one that you chose not to follow.

        clinch skipped --since 90d
        clinch skipped --by interview --company acme
      """)

  enum Grouping: String, ExpressibleByArgument, CaseIterable {
    case tip
    case interview
  }

  @Option(help: "One row per tip, or one per interview with a skipped tip.")
  var by = Grouping.tip

  @OptionGroup var filter: FilterOptions
  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let (filter, store) = try filter.read(session)
    switch by {
    case .tip: printTips(try store.skippedByTip(filter, at: session.now), session)
    case .interview: printInterviews(try store.skippedByInterview(filter, at: session.now), session)
    }
  }

  private func printTips(_ rows: [TipSummary], _ session: Session) {
    session.print(TipSummaryList(rows), as: format) { session.page().skippedTable(rows) }
  }

  private func printInterviews(_ rows: [SkippedInterview], _ session: Session) {
    session.print(SkippedInterviewList(rows), as: format) {
      rows.isEmpty ? "No tip was skipped.\n" : session.page().skippedByInterview(rows)
    }
  }
}
