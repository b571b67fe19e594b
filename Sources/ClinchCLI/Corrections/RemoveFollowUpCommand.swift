internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveFollowUpCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Remove follow-ups, as if they had never been owed.",
    discussion: """
      A letter's draft goes with it. What you decided against is waived instead: clinch waive.

        clinch remove follow-up f7
        clinch remove follow-up f7 f8 --yes
      """)

  @Argument(help: "Their numbers, as they are shown: f12.")
  var followUps: [String]

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let ids = try followUps.map(SettlingOptions.id)
    let store = try session.storeForWriting()
    let things = try ids.map { id in
      guard let followUp = try store.followUp(id) else { throw SettlingOptions.unknown(id) }
      return Removable.followUp(followUp)
    }
    try removal.remove(things, from: store, session, name: "remove follow-up")
  }
}
