internal import ArgumentParser

/// An option that the named command does not have.
///
/// What the parser offers instead may be nothing like it, and other commands' options are no help;
/// so it is looked for among those of the command, and of the commands beside it in its group.
struct UnknownOption {
  /// The option as it was typed, without a value.
  let name: String
  /// The words of the command line.
  let words: [String]

  /// What to type: an option of the command that is spelled nearly so, or the help of the only
  /// command beside it that has the option; nil where there is neither.
  var meant: String? {
    let (group, command) = named
    if let near = FlagNames.nearest(to: name, among: Self.options(of: command)) {
      return "did you mean \"\(near)\"?"
    }
    guard let group else { return nil }
    let others = CommandNames.children(of: group).filter {
      $0 != command && Self.options(of: $0).contains(name)
    }
    guard let other = others.first, others.count == 1 else { return nil }
    return "clinch \(group._commandName) \(other._commandName) --help"
  }

  /// The command that the words name, or that a group they name stands for, and its group below the
  /// program's.
  private var named: (group: (any ParsableCommand.Type)?, command: any ParsableCommand.Type) {
    var group: (any ParsableCommand.Type)?
    var command: any ParsableCommand.Type = Clinch.self
    for word in CommandNames.leading(words) {
      guard let child = CommandNames.children(of: command).first(where: { $0._commandName == word })
      else { break }
      if command != Clinch.self { group = command }
      command = child
    }
    guard let implied = command.configuration.defaultSubcommand else { return (group, command) }
    return (command == Clinch.self ? nil : command, implied)
  }

  private static func options(of command: any ParsableCommand.Type) -> [String] {
    let arguments = (try? CommandDescription(command).arguments()) ?? []
    return arguments.flatMap(\.names).filter(FlagNames.isLong)
  }
}
