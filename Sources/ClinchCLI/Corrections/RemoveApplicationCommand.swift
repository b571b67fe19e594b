internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveApplicationCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "application",
    abstract: "Remove applications, with all that is stored of them.",
    discussion: """
      Their interviews, follow-ups, letters, tips and offers go too, and who was met nowhere else. An \
      application that ended has an outcome instead: clinch outcome.

        clinch remove application acme
        clinch remove application "acme backend" globex --dry-run
      """)

  @Argument(help: "Companies, companies and roles, or numbers of interviews.")
  var applications: [String]

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let things = try applications.map {
      Removable.application(try store.application(ApplicationReference($0)))
    }
    try removal.remove(things, from: store, session, name: "remove application")
  }
}
