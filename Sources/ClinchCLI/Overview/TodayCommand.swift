internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct TodayCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what needs your attention.",
    discussion: """
      The current interview, what is overdue and due, the interviews of the next seven days, \
      recent interviews without a debrief, and who has been silent for how long. `clinch` alone \
      does the same.

        clinch today --json
      """)

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(TodayReport(try session.storeForReading().today(at: session.now)), as: format)
  }
}
