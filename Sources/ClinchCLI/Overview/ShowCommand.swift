internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct ShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one application with everything that happened, in order of time.",
    discussion: """
      What is still ahead comes last: interviews, promised replies, and what you owe when its window \
      closes.

        clinch show acme
        clinch show 12 --json
      """)

  @Argument(help: "The number of one of its interviews, or words of its company and role.")
  var interview = "last"

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForReading()
    let timeline = try store.timeline(of: try application(in: store, session), at: session.now)
    session.show(TimelineReport(timeline), as: format)
  }

  /// That of the interview that is meant; one that has none any more is meant by its own words.
  private func application(in store: Store, _ session: Session) throws -> Application.ID {
    do {
      return try store.interview(InterviewReference(interview), at: session.now).applicationID
    } catch ReferenceError.none(let missing) {
      do {
        return try store.application(ApplicationReference(interview)).id
      } catch ReferenceError.none {
        throw ReferenceError.none(missing)
      }
    }
  }
}
