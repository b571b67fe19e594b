internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveInterviewCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Remove interviews, with what is owed and logged after them.",
    discussion: """
      Their letters, check-ins and tips go too, and who was met nowhere else. The application goes \
      with its last interview, unless it has an offer, a promise, an outcome or notes of yours. An \
      interview that does not take place is cancelled instead: clinch cancel.

        clinch remove interview 12
        clinch remove interview 12 13 --yes
      """)

  @Argument(help: "Their numbers, `last`, or words of company and role.")
  var interviews: [String]

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let things = try interviews.map {
      Removable.interview(try store.interview(InterviewReference($0), at: session.now))
    }
    try removal.remove(things, from: store, session, name: "remove interview")
  }
}
