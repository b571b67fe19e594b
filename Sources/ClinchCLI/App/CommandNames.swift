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
    let synonyms = CommandSynonyms.commands(for: word, in: path)
    let nearest = synonyms.isEmpty ? nearest(to: word, among: commands) : synonyms
    throw Failure(
      .usage, "there is no command \"\(path) \(word)\"",
      hint: nearest.isEmpty
        ? "\(path) --help lists them"
        : nearest.map { "\(path) \($0)" }.joined(separator: " or "))
  }

  /// The commands that a word is probably a slip for, as they are typed behind the group; a number
  /// alone is probably meant for `show`.
  private static func nearest(
    to word: String, among commands: [any ParsableCommand.Type]
  ) -> [String] {
    let names = commands.map { $0._commandName }
    let isNumber = word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isNumber, names.contains("show") { return ["show \(word)"] }
    return TextDistance.nearest(to: word, among: names)
  }

  /// Whether what is no command of a group is something that its default command is about.
  private static func takesWords(_ group: any ParsableCommand.Type) -> Bool {
    let takingNone: [any ParsableCommand.Type] = [TodayCommand.self, HistoryListCommand.self]
    return group.configuration.defaultSubcommand.map { command in
      !takingNone.contains { $0 == command }
    } ?? false
  }

  /// The commands of a group; none of a command that is none.
  static func children(
    of command: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    // Those in groups are among them.
    command.configuration.subcommands
  }

  /// The words at the beginning that name a command: `letter`, `sent`.
  static func leading(_ words: [String]) -> [String] {
    var names: [String] = []
    var group: any ParsableCommand.Type = Clinch.self
    for word in words {
      guard let found = children(of: group).first(where: { $0._commandName == word }) else { break }
      names.append(word)
      group = found
    }
    return names
  }

  /// The command that words begin with, as it is typed: `clinch letter sent`.
  static func path(_ words: [String]) -> String {
    let names = leading(words)
    let implied = names.isEmpty ? nil : group(names).configuration.defaultSubcommand?._commandName
    return (["clinch"] + names + [implied].compactMap { $0 }).joined(separator: " ")
  }

  /// The command that runs for words: the one that they name, or the one that a group stands for.
  static func command(_ words: [String]) -> any ParsableCommand.Type {
    let named = group(leading(words))
    return named.configuration.defaultSubcommand ?? named
  }

  private static func group(_ names: [String]) -> any ParsableCommand.Type {
    names.reduce(Clinch.self as any ParsableCommand.Type) { group, name in
      children(of: group).first { $0._commandName == name } ?? group
    }
  }

  /// Whether a word names a command behind others.
  static func isCommand(_ word: String, behind names: [String]) -> Bool {
    leading(names + [word]).count > names.count
  }
}
