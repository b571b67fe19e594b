internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct OfferListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Set the clock of each open offer beside what comes next elsewhere.",
    discussion: """
      Below the offers stands every other open application with its next interview and the reply \
      they promised, so that you see which date to move. It is empty while no offer is open.

        clinch offer list
        clinch offer list --csv > offers.csv
      """)

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let rows = try session.storeForReading().offerComparison(at: session.now)
    let comparison = OfferComparison(rows, at: session.now)
    if format.json { return session.print(comparison.json) }
    if format.csv { return session.print(csv: comparison.csv) }
    session.print(rows.isEmpty ? "No offer is open.\n" : session.layout().offerComparison(rows))
  }
}
