internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct SkippedCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "skipped",
    abstract: "Show which closing tips you skip.",
    discussion: """
      Counts past interviews. A tip you didn't log isn't counted as skipped, and neither is one \
      you declined. The tip about the thank-you letter is logged by the letter itself: it counts \
      as skipped once the letter is overdue.

        clinch skipped --since 90d
        clinch skipped --tip ask
        clinch skipped --by interview --company acme
      """)

  /// The kinds of rows that there are.
  enum Grouping: String, TypedName {
    case tip
    case interview
    case kind
  }

  @Option(help: "Group by tip, by interview, or by tip and kind of interview.")
  var by = Grouping.tip

  @Option(help: "Only this tip (number or key), with its notes.", completion: .names(.tip))
  var tip: String?

  @OptionGroup var filter: FilterOptions
  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let (filter, store) = try filter.read(session)
    var table = try store.tipTable(filter, at: session.now)
    if let tip { table = table.limited(to: try TipOptions.activeTip(tip, among: store.allTips())) }
    switch by {
    case .tip where tip == nil: session.show(SkippedReport(table), as: format)
    case .tip: session.show(TipDetailReport(table), as: format)
    case .interview:
      session.show(SkippedByInterviewReport(table.skippedInterviews), as: format)
    case .kind: session.show(SkippedByKindReport(table.summaries), as: format)
    }
  }
}
