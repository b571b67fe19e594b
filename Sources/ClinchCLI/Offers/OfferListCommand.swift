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
    let processes = try session.storeForReading().offerComparison(at: session.now)
    session.show(OfferListReport(processes), as: format)
  }
}
