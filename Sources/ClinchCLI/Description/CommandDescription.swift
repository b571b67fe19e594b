internal import ArgumentParser

/// A command as the program itself describes it.
struct CommandDescription {
  /// The command.
  let command: any ParsableCommand.Type

  /// Describes a command.
  init(_ command: any ParsableCommand.Type) {
    self.command = command
  }

  private var configuration: CommandConfiguration { command.configuration }

  /// The word that is typed for it.
  var name: String { command._commandName }

  /// The sentence that says what it does.
  var abstract: String { configuration.abstract }

  /// What else its help says: paragraphs, and examples.
  var help: HelpText { HelpText(configuration.discussion) }

  /// Its commands, hidden ones left out.
  var commands: [CommandDescription] {
    // Those in groups are among them.
    configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .map { CommandDescription($0) }
  }

  /// Its commands in the groups of the help.
  var groups: [(title: String, commands: [CommandDescription])] {
    configuration.groupedSubcommands.map { group in
      (title: group.name, commands: group.subcommands.map { CommandDescription($0) })
    }
  }

  /// The command that runs where none of its own is typed.
  var implied: CommandDescription? {
    configuration.defaultSubcommand.map { CommandDescription($0) }
  }

  /// The command of its own that a word names.
  func command(named word: String) -> CommandDescription? {
    configuration.subcommands.first { $0._commandName == word }.map { CommandDescription($0) }
  }

  /// Its arguments, in the order in which they are declared.
  ///
  /// - Throws: `JSONFault` where the parser says something else than this program reads.
  func arguments() throws -> [ArgumentDescription] {
    try ArgumentDescription.list(inDump: command._dumpHelp())
  }
}
