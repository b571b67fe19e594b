/// The words of a command line, as far as they can be judged before they are parsed.
enum ArgumentWords {
  /// Puts flags that stand before the command, or between its words, behind it, where the parser
  /// expects them.
  static func withFlagsBehindCommand(_ words: [String]) -> [String] {
    var commands: [String] = []
    var flags: [String] = []
    var rest = words[...]
    while let word = rest.first {
      if isShared(word) {
        flags.append(rest.removeFirst())
        if takesValue(word), let value = rest.first {
          flags.append(value)
          rest.removeFirst()
        }
      } else if CommandNames.isCommand(word, behind: commands) {
        commands.append(rest.removeFirst())
      } else {
        break
      }
    }
    guard !rest.isEmpty || !commands.isEmpty, rest.first != "--" else { return words }
    return commands.isEmpty ? rest + flags : commands + flags + rest
  }

  private static func isShared(_ word: String) -> Bool {
    word == "-q" || (FlagNames.isLong(word) && FlagNames.unrecorded.contains(FlagNames.name(word)))
  }

  /// Those of them that are followed by a value.
  static let flagsWithValue: Set<String> = ["--db", "--now", "--color"]

  private static func takesValue(_ word: String) -> Bool {
    flagsWithValue.contains(word)
  }

  /// The complaint about the first flag that is given twice although it holds one value, of which
  /// the parser would take the last and say nothing; nil where there is none.
  static func repetition(in words: [String]) -> String? {
    var seen: [String: String] = [:]
    let repeatable = repeatableFlags[words.first ?? "", default: []]
    for flag in words.prefix(while: { $0 != "--" }).filter(FlagNames.isLong).map(FlagNames.name)
    where !repeatable.contains(flag) {
      let meaning = otherSpellings[flag] ?? flag
      if let first = seen[meaning] {
        return first == flag ? "\(flag) is given twice" : "\(flag) and \(first) mean the same"
      }
      seen[meaning] = flag
    }
    return nil
  }

  /// The flags that hold several values, by command.
  static let repeatableFlags: [String: Set<String>] = [
    "log": ["--with"],
    "calendar": ["--kind"],
    "export": ["--table"],
    "search": ["--kind"],
    "edit": ["--with", "--without"],
    "debrief": [
      "--with", "--objection", "--note", "--done", "--skipped", "--declined", "--na", "--clear",
    ],
  ]

  /// The flag that a flag is another spelling of, in the only command that has both.
  static let otherSpellings = ["--from": "--since", "--to": "--until"]
}
