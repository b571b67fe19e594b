internal import ArgumentParser
internal import InterviewModel
internal import Persistence

struct RemoveOfferCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Remove an offer, with its extensions and its answer.",
    discussion: """
      It removes the open offer, else the only one. How the application ended stays; while it is open \
      a check-in is owed again.

        clinch remove offer acme
        clinch remove offer acme --number 4
      """)

  @Argument(help: "The company, the company and the role, or the number of an interview.")
  var application: String

  @Option(help: "The offer's number, where several were answered.")
  var number: Int?

  @OptionGroup var removal: RemovalOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let application = try store.application(ApplicationReference(application))
    let offer = try store.offer(of: application, number: number)
    try removal.remove([.offer(offer)], from: store, session, name: "remove offer")
  }
}
