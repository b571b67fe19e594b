internal import ArgumentParser

struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Draft, check and keep the ledger of thank-you letters.",
    discussion: """
      Every interviewer is owed a letter between 24 and 48 hours after the interview's end.

        clinch letter draft acme
        clinch letter check acme
        clinch letter sent acme --to dana --channel email
        clinch letter waive acme --to sam
      """,
    subcommands: [
      LetterDraftCommand.self, LetterShowCommand.self, LetterCheckCommand.self,
      LetterSentCommand.self, LetterWaiveCommand.self, LetterListCommand.self,
      LetterTemplatesCommand.self,
    ])
}
