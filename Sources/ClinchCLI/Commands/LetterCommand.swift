internal import ArgumentParser

struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Keep the ledger of thank-you letters.",
    discussion: """
      Every interviewer is owed a letter between 24 and 48 hours after the interview's end.

        clinch letter list
        clinch letter sent acme --to dana --channel email
        clinch letter waive acme --to sam
      """,
    subcommands: [LetterListCommand.self, LetterSentCommand.self, LetterWaiveCommand.self])
}
