internal import ArgumentParser
internal import InterviewModel

/// The names of the commands, to say which one was meant when a word is none.
enum CommandNames {
  /// Checks that words name a command.
  ///
  /// - Throws: `Failure` 64 with the nearest names.
  static func check(_ words: [String]) throws {
    var words = words[...]
    if words.first == "help" { words = words.dropFirst() }
    try check(words, among: Clinch.self, path: "clinch")
  }

  private static func check(
    _ words: ArraySlice<String>, among group: any ParsableCommand.Type, path: String
  ) throws {
    let commands = children(of: group)
    guard !commands.isEmpty, let word = words.first, word.utf8.first != UInt8(ascii: "-") else {
      return
    }
    if let found = commands.first(where: { $0._commandName == word }) {
      return try check(words.dropFirst(), among: found, path: "\(path) \(word)")
    }
    if word == "help" || takesWords(group) { return }
    let nearest = TextDistance.nearest(to: word, among: commands.map { $0._commandName })
    throw Failure(
      .usage, "there is no command \"\(path) \(word)\"",
      hint: nearest.isEmpty
        ? "\(path) --help lists them"
        : nearest.map { "\(path) \($0)" }.joined(separator: " or "))
  }

  /// Whether what is no command of a group is something that its default command is about.
  private static func takesWords(_ group: any ParsableCommand.Type) -> Bool {
    group.configuration.defaultSubcommand != nil && group != Clinch.self
  }

  private static func children(
    of command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    // Those in groups are among them.
    command.configuration.subcommands
  }

  /// The command that words begin with, as it is typed: `clinch letter sent`.
  static func path(_ words: [String]) -> String {
    var path = ["clinch"]
    var group: any ParsableCommand.Type = Clinch.self
    for word in words {
      guard let found = children(of: group).first(where: { $0._commandName == word }) else { break }
      path.append(word)
      group = found
    }
    if takesWords(group), let command = group.configuration.defaultSubcommand {
      path.append(command._commandName)
    }
    return path.joined(separator: " ")
  }
}
