import ArgumentParser

@testable import ClinchCLI

/// The program's commands as its help has them.
struct CommandTree {
  /// How the command is typed: `clinch letter sent`.
  let path: String
  let command: any ParsableCommand.Type

  /// The program and all of its commands, each before its own.
  static let all = below("clinch", Clinch.self)

  private static func below(_ path: String, _ command: any ParsableCommand.Type) -> [CommandTree] {
    [CommandTree(path: path, command: command)]
      + command.configuration.subcommands.flatMap { below("\(path) \($0._commandName)", $0) }
  }

  /// The sentence that says what it does.
  var abstract: String { command.configuration.abstract }

  /// What else there is to say, examples among it.
  var discussion: [Substring] {
    command.configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The help as a terminal of 80 columns shows it.
  var help: String {
    let text = Clinch.helpMessage(for: command, columns: 80)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n") + "\n"
  }

  var lines: [Substring] { help.split(separator: "\n", omittingEmptySubsequences: false) }
}
