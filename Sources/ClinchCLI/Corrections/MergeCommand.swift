internal import ArgumentParser

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

/// How what every command that joins is asked for.
struct MergeOptions: ParsableArguments {
  @Flag(help: "Show what would be joined, and join nothing.")
  var dryRun = false

  @OptionGroup var format: JSONOption
}
