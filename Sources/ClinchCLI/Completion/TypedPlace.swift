internal import ArgumentParser
internal import InterviewModel

/// The place in a command line at which a word is being typed, as the program's own description of
/// its commands tells.
struct TypedPlace {
  /// What can stand there.
  enum Wanted {
    /// A command of this group; where it runs one by itself, also what that one takes.
    case command(of: CommandDescription)
    /// An option that was not given yet.
    case option([ArgumentDescription])
    /// The value of an argument, behind a text in the same word: `--at=`.
    case value(ArgumentDescription, behind: String)
    /// Nothing that is known.
    case nothing
  }

  /// What can stand there.
  private(set) var wanted = Wanted.nothing
  /// The texts before it that belong to no option.
  private(set) var texts: [String] = []
  /// The database that was named.
  private(set) var database: String?

  /// Finds the place.
  ///
  /// - Parameters:
  ///   - words: the words before it, without the program's name.
  ///   - typed: what was typed of the word.
  ///   - program: the program's commands.
  /// - Throws: `JSONFault`, as `CommandDescription.arguments` does.
  init(after words: [String], typing typed: String, in program: CommandDescription) throws {
    let shared = try program.implied?.arguments() ?? []
    var (group, rest, isHelp) = (program, words[...], false)
    while let word = rest.first, !group.commands.isEmpty {
      if Self.isDashed(word) {
        guard let option = Self.option(word, among: shared) else { break }
        rest.removeFirst()
        guard option.form == .option, !noteJoined(word, of: option) else { continue }
        guard let value = rest.popFirst() else {
          wanted = .value(option, behind: "")
          return
        }
        note(value, of: option)
      } else if word == "help", !isHelp, group.name == program.name {
        isHelp = true
        rest.removeFirst()
      } else if let command = group.command(named: word) {
        group = command
        rest.removeFirst()
      } else {
        break
      }
    }
    let hasCommands = !group.commands.isEmpty
    if isHelp {
      if rest.isEmpty, hasCommands { wanted = .command(of: group) }
      return
    }
    guard let command = hasCommands ? group.implied : group else {
      if rest.isEmpty { wanted = .command(of: group) }
      return
    }
    try read(rest, typing: typed, arguments: command.arguments())
    if hasCommands, rest.isEmpty, !isDash(typed) { wanted = .command(of: group) }
  }

  /// Goes through the words behind a command.
  private mutating func read(
    _ words: ArraySlice<String>, typing typed: String, arguments: [ArgumentDescription]
  ) throws {
    var pending: ArgumentDescription?
    var given: [ArgumentDescription] = []
    var isText = false
    for word in words {
      if let option = pending {
        note(word, of: option)
        pending = nil
      } else if isText || !Self.isDashed(word) {
        texts.append(word)
      } else if word == "--" {
        isText = true
      } else if let option = Self.option(word, among: arguments) {
        given.append(option)
        if option.form == .option, !noteJoined(word, of: option) { pending = option }
      }
    }
    wanted =
      if let pending {
        .value(pending, behind: "")
      } else if !isText, isDash(typed) {
        Self.wanted(behind: typed, arguments, given)
      } else {
        text(among: arguments, typed: typed, given)
      }
  }

  /// Whether a word has its option's value joined to it: `--db=x`.
  private mutating func noteJoined(_ word: String, of option: ArgumentDescription) -> Bool {
    guard let sign = word.unicodeScalars.firstIndex(of: "=") else { return false }
    note(String(word.unicodeScalars[sign...].dropFirst()), of: option)
    return true
  }

  private mutating func note(_ value: String, of option: ArgumentDescription) {
    if option.names.contains("--db") { database = value }
  }

  /// An option, or the value that is joined to one.
  private static func wanted(
    behind typed: String, _ arguments: [ArgumentDescription], _ given: [ArgumentDescription]
  ) -> Wanted {
    if typed.utf8.contains(UInt8(ascii: "=")) {
      guard let option = option(typed, among: arguments), option.form == .option else {
        return .nothing
      }
      return .value(option, behind: FlagNames.name(typed) + "=")
    }
    return .option(left(of: arguments, given))
  }

  /// The argument that a text would be; behind the last one, the options.
  private func text(
    among arguments: [ArgumentDescription], typed: String, _ given: [ArgumentDescription]
  ) -> Wanted {
    let positional = arguments.filter { $0.form == .positional && $0.isShown }
    if positional.indices.contains(texts.count) {
      return .value(positional[texts.count], behind: "")
    }
    if let last = positional.last, last.isRepeatable { return .value(last, behind: "") }
    let isBehindLast = typed.isEmpty && texts.count == positional.count
    return isBehindLast ? .option(Self.left(of: arguments, given)) : .nothing
  }

  private static func left(
    of arguments: [ArgumentDescription], _ given: [ArgumentDescription]
  ) -> [ArgumentDescription] {
    arguments.filter {
      $0.form != .positional && $0.isShown && ($0.isRepeatable || !given.contains($0))
    }
  }

  private static func option(
    _ word: String, among arguments: [ArgumentDescription]
  ) -> ArgumentDescription? {
    arguments.first { $0.form != .positional && $0.names.contains(FlagNames.name(word)) }
  }

  /// Whether an option is being typed: a hyphen alone may become one.
  private func isDash(_ typed: String) -> Bool { typed.utf8.first == UInt8(ascii: "-") }

  private static func isDashed(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "-") && word != "-"
  }
}
