internal import ArgumentParser
internal import Persistence
internal import Rendering

struct ListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List interviews, the latest first.",
    discussion: """
        clinch list --company acme
        clinch list --since "1 nov" --csv > interviews.csv
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let (filter, store) = try filter.read(session)
    let rows = try store.interviews(filter)
    let cold = format.json || format.csv ? [] : try store.coldApplications(at: session.now)
    session.print(InterviewList(rows), as: format) {
      rows.isEmpty ? emptyWords : session.page(for: rows).interviewTable(rows, cold: cold)
    }
  }

  private var emptyWords: String {
    filter.isEmpty
      ? "No interviews yet. Log one: clinch log COMPANY ROLE --at \"tomorrow 15:00\"\n"
      : "No interview is like that.\n"
  }
}
