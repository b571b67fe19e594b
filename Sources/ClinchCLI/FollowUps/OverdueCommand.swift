internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OverdueCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "overdue",
    abstract: "List what should have been answered by now, worst first.",
    discussion: """
        clinch overdue --kind thank_you
        clinch overdue --exit-code --quiet > /dev/null || echo "letters!"
      """)

  @Option(help: "Only this kind.")
  var kind: FollowUpKind?

  @Flag(help: "Exit with 8 when there is something.")
  var exitCode = false

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let rows = try session.storeForReading().overdue(kind: kind, at: session.now)
    if exitCode, !rows.isEmpty { session.status = .found }
    session.show(OverdueReport(rows), as: format)
  }
}
