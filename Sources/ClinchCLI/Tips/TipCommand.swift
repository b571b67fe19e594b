internal import ArgumentParser

struct TipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tip",
    abstract: "List, reword, add or switch off closing tips.",
    discussion: """
        clinch tip list
        clinch tip reword ask "May I ask what the next step is?"
        clinch tip off patience
        clinch tip add salary "Name no number" --wording "Let them go first."
      """,
    subcommands: [
      TipListCommand.self, TipRewordCommand.self, TipOnCommand.self, TipOffCommand.self,
      TipAddCommand.self,
    ])
}
