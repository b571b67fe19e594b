internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ReportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on the whole search: what you skip, and what came of it.",
    discussion: """
      What needs you now, tips done and skipped, whether that matters, letters, offers, how far \
      applications came, and what clashes ahead. Counts interviews that were held. Every share \
      stands with what it is a share of.

      --work-search is the dated list that unemployment offices ask for. --sankey prints lines for \
      https://sankeymatic.com/build; nothing is sent there.

        clinch report --since "1 sep"
        clinch report --work-search --from "1 nov" --to "30 nov" --csv > november.csv
      """)

  @Option(
    name: [.customLong("since"), .customLong("from")],
    help: ArgumentHelp("Only interviews that begin then or later.", valueName: "when"))
  var since: String?

  @Option(
    name: [.customLong("until"), .customLong("to")],
    help: ArgumentHelp("Only interviews that begin then or earlier.", valueName: "when"))
  var until: String?

  @Flag(help: "List what was done to find work, for an unemployment office.")
  var workSearch = false

  @Flag(help: "Print how applications went from stage to stage, for a Sankey diagram.")
  var sankey = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if workSearch && sankey {
      throw ValidationError("--work-search and --sankey exclude each other")
    }
    if format.csv && !workSearch { throw ValidationError("--csv goes with --work-search") }
  }

  func run(_ session: Session) throws {
    let range = try session.range(since: since, until: until)
    let store = try session.storeForReading()
    if workSearch {
      printWorkSearch(try store.workSearch(range, at: session.now), session)
    } else if sankey {
      printFlows(try store.searchFlows(range, at: session.now), session)
    } else {
      printReport(try store.searchReport(range, at: session.now), session)
    }
  }

  private func printReport(_ report: SearchReport, _ session: Session) {
    if format.json { return session.print(report.json) }
    session.print(session.page(for: report.interviewsAhead).searchReport(report))
  }

  private func printWorkSearch(_ rows: [WorkSearchEntry], _ session: Session) {
    session.print(WorkSearchList(rows), as: format) {
      rows.isEmpty ? "No interview was held in that time.\n" : session.page().workSearch(rows)
    }
  }

  private func printFlows(_ flows: [SearchFlow], _ session: Session) {
    if flows.isEmpty { session.note("note: no interview was held in that time") }
    session.print(SearchFlowList(flows), as: format) { SankeyText.lines(flows) }
  }
}
