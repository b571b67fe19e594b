internal import ArgumentParser

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove what should not be there; undo brings it back.",
    discussion: """
      Everything that hangs on it goes too, and is counted. Rounds keep their numbers. Several things \
      at once, or several interviews, go after a question, or with --yes.

        clinch remove interview 12
        clinch remove application acme --dry-run
        clinch remove person dana --interview 12
        clinch remove follow-up f7
      """,
    subcommands: [
      RemoveInterviewCommand.self, RemoveApplicationCommand.self, RemovePersonCommand.self,
      RemoveFollowUpCommand.self, RemoveOfferCommand.self, RemoveTipCommand.self,
    ])
}
