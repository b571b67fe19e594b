internal import ArgumentParser

/// The command that words name, parsed without a look at all the others.
///
/// The parser takes the whole tree of commands apart before it reads a word, which takes longer
/// than most commands do.
enum NamedCommand {
  /// Understands the words of a command line.
  ///
  /// What the named command does not understand goes through the whole tree once more: help, and
  /// every message, are about the program then.
  ///
  /// - Throws: what the parser throws.
  static func parse(_ words: [String]) throws -> any ParsableCommand {
    var (command, rest) = (Clinch.self as any ParsableCommand.Type, words[...])
    while let word = rest.first,
      let named = CommandNames.children(of: command).first(where: { $0._commandName == word })
    {
      (command, rest) = (named, rest.dropFirst())
    }
    if rest.first != "help" { command = command.configuration.defaultSubcommand ?? command }
    guard command.configuration.subcommands.isEmpty,
      let alone = try? command.parseAsRoot(Array(rest)),
      // Not the parser's own command, which prints help.
      alone is any Command
    else { return try Clinch.parseAsRoot(words) }
    return alone
  }
}
