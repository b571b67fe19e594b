internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct TodayCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what needs you now.",
    discussion: """
      What is overdue, due or open, the interviews of the next seven days, and those of the last \
      fourteen that have no debrief. `clinch` alone shows the same.

        clinch today --json
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(TodayReport(try session.storeForReading().today(at: session.now)), as: format)
  }
}
