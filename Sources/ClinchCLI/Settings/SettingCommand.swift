internal import ArgumentParser

struct SettingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setting",
    abstract: "Show or change what you can set.",
    discussion: """
      Settings are kept in the database, so that undo takes their changes back as well. What each \
      of them means: clinch topics settings.

        clinch setting list
        clinch setting get limit_hours
        clinch setting set weekend_to_monday on
        clinch setting reset limit_hours
      """,
    subcommands: [
      SettingListCommand.self, SettingGetCommand.self, SettingSetCommand.self,
      SettingResetCommand.self,
    ])
}
