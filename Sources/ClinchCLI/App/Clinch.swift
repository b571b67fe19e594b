internal import ArgumentParser

/// The program: its name, and its commands in the groups of the help.
struct Clinch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clinch",
    abstract: "Track your interviews: debrief each one, and send every follow-up on time.",
    discussion: """
      Log an interview, debrief it against seven closing tips, and get every thank-you letter out \
      within 24 to 48 hours. One file, no account, no network.

        clinch log Acme "Backend Engineer" --at "yesterday 15:00" --with "Dana Lee"
        clinch debrief acme
        clinch letter sent acme --to dana
        clinch skipped

      Without a command, it shows what needs your attention. To try it with made-up data:

        clinch demo
      """,
    version: "clinch \(Session.version)",
    groupedSubcommands: [
      CommandGroup(
        name: "Everyday",
        subcommands: [
          TodayCommand.self, ApplyCommand.self, LogCommand.self, DebriefCommand.self,
          CardCommand.self, OpenCommand.self,
          MoveCommand.self, CancelCommand.self, OutcomeCommand.self,
        ]),
      CommandGroup(
        name: "Letters and offers",
        subcommands: [
          OverdueCommand.self, DueCommand.self, LetterCommand.self, OfferCommand.self,
          PromiseCommand.self, DoneCommand.self, WaiveCommand.self,
        ]),
      CommandGroup(
        name: "Reports",
        subcommands: [
          ApplicationsCommand.self, ListCommand.self, PeopleCommand.self, SearchCommand.self,
          SkippedCommand.self,
          ReportCommand.self, ShowCommand.self,
          CalendarCommand.self, RemindCommand.self,
        ]),
      CommandGroup(
        name: "Your data",
        subcommands: [
          UndoCommand.self, RedoCommand.self, HistoryCommand.self, EditCommand.self,
          RemoveCommand.self, MergeCommand.self, PurgeCommand.self, BackupCommand.self,
          RestoreCommand.self, ExportCommand.self, ImportCommand.self, DoctorCommand.self,
          SettingCommand.self, TipCommand.self,
          DemoCommand.self,
          TopicsCommand.self, CompletionCommand.self,
        ]),
    ],
    defaultSubcommand: TodayCommand.self)
}
