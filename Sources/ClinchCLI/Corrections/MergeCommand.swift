internal import ArgumentParser
internal import InterviewModel
internal import Rendering

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join two spellings of a company or a person; undo parts them again.",
    discussion: """
        clinch merge company "Acme Inc" acme
        clinch merge person "dan lee" "dana lee" --dry-run
      """,
    subcommands: [MergeCompanyCommand.self, MergePersonCommand.self])
}

/// How what every command that joins is asked for and told.
struct MergeOptions: ParsableArguments {
  @Flag(help: "Show what would be joined, and join nothing.")
  var dryRun = false

  @OptionGroup var format: JSONOption

  /// Says what differed and what to know beside it.
  func note(_ kept: [KeptField], _ session: Session) {
    for field in kept { session.note("note: " + field.words) }
    session.note(
      dryRun ? "note: nothing was merged" : "note: clinch undo parts them again")
  }
}
