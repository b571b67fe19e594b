import ArgumentParser
import Testing

@testable import ClinchCLI

/// A command that is parsed alone is what the whole tree of commands makes of the same words.
@Suite struct NamedCommandTests {
  @Test(arguments: [
    [], ["--json"], ["overdue"], ["due", "--count"], ["log", "Acme", "--at", "today 9:00"],
    ["letter", "sent", "acme", "--to", "dana"], ["letter", "list"], ["history"],
    ["history", "--since", "7d"], ["history", "show", "12"], ["edit", "3", "--note", "x"],
    ["edit", "person", "p3", "--name", "Dana"], ["backup"], ["undo", "3", "--dry-run"],
    ["search", "letter", "sent"], ["done", "--", "-1"], ["show", "last", "-q"],
  ])
  func `it is the same command with the same values`(words: [String]) throws {
    let alone = try NamedCommand.parse(words)
    let whole = try Clinch.parseAsRoot(words)
    #expect(String(reflecting: type(of: alone)) == String(reflecting: type(of: whole)))
    #expect(Self.values(of: alone) == Self.values(of: whole))
  }

  /// The values of a command and of the options that it shares.
  private static func values(of command: Any) -> [String] {
    var text = ""
    dump(command, to: &text)
    // Objects differ by their addresses alone.
    return text.split(separator: "\n").filter { !$0.contains("#") }.map(String.init)
  }

  @Test(arguments: [
    ["--help"], ["help"], ["help", "log"], ["log", "--help"], ["overdue", "--nosuch"],
    ["letter"], ["letter", "help", "sent"], ["undo", "x"], ["--version"], ["undo", "0"],
    ["calendar", "--json"],
  ])
  func `what it does not understand is said by the program as a whole`(words: [String]) throws {
    let alone = #expect(throws: (any Error).self) { _ = try Self.run(NamedCommand.parse(words)) }
    let whole = #expect(throws: (any Error).self) { _ = try Self.run(Clinch.parseAsRoot(words)) }
    #expect(
      alone.map { Clinch.fullMessage(for: $0, columns: 80) }
        == whole.map { Clinch.fullMessage(for: $0, columns: 80) })
  }

  /// The parser's own commands say what they have to say when they are run.
  private static func run(_ command: any ParsableCommand) throws {
    guard !(command is any Command) else { return }
    var command = command
    try command.run()
  }
}
