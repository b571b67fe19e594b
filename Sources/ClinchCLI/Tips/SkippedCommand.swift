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
        clinch skipped --tip ask
        clinch skipped --by interview --company acme
      """)

  enum Grouping: String, ExpressibleByArgument, CaseIterable {
    case tip
    case interview
    case kind
  }

  @Option(help: "One row per tip, per interview with a skipped tip, or per tip and kind.")
  var by = Grouping.tip

  @Option(help: "Only this tip, by number or key; with its notes.")
  var tip: String?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let (filter, store) = try filter.read(session)
    var table = try store.tipTable(filter, at: session.now)
    if let tip { table = table.limited(to: try TipOptions.activeTip(tip, among: store.allTips())) }
    switch by {
    case .tip: printTips(table, session)
    case .interview: printInterviews(table.skippedInterviews, session)
    case .kind: printKinds(table.summaries, session)
    }
  }

  private func printTips(_ table: TipTable, _ session: Session) {
    session.print(TipSummaryList(table.summaries), as: format) {
      let layout = session.layout()
      return tip == nil ? layout.skipped(table) : layout.tipDetail(table)
    }
  }

  private func printInterviews(_ rows: [SkippedInterview], _ session: Session) {
    session.print(SkippedInterviewList(rows), as: format) {
      rows.isEmpty ? "No tip was skipped.\n" : session.layout().skippedByInterview(rows)
    }
  }

  private func printKinds(_ rows: [TipSummary], _ session: Session) {
    session.print(TipKindSkipsList(rows), as: format) { session.layout().skippedByKind(rows) }
  }
}
