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

  /// Puts another flag in the place of a `--html` of `report` that no file follows, because the
  /// parser knows no option whose value can be left out.
  static func withLonePage(_ words: [String]) -> [String] {
    guard words.first == "report" else { return words }
    var words = words
    for place in words.indices.prefix(while: { words[$0] != "--" }) where words[place] == "--html" {
      let isValue = place > 0 && DashedWords.flagsWithValue.contains(words[place - 1])
      let next = place + 1 < words.count ? words[place + 1] : "--"
      if !isValue, next != "-", next.utf8.first == UInt8(ascii: "-") { words[place] = lonePage }
    }
    return words
  }

  /// The flag for a page without a file name.
  static let lonePage = "--html-opened"

  /// The complaint about the first flag that is given twice although it holds one value, of which
  /// the parser would take the last and say nothing; nil where there is none.
  static func repetition(in words: [String]) -> String? {
    var seen: [String: String] = [:]
    let repeatable = repeatableFlags[words.first ?? "", default: []]
    for flag in words.prefix(while: { $0 != "--" }).filter(FlagNames.isLong).map(FlagNames.name)
    where !repeatable.contains(flag) {
      let meaning = otherSpellings[flag] ?? flag
      if let first = seen[meaning] {
        return first == flag || meaning == "--html"
          ? "\(meaning == "--html" ? meaning : flag) is given twice"
          : "\(flag) and \(first) mean the same"
      }
      seen[meaning] = flag
    }
    return nil
  }

  /// The flags that hold several values, by command.
  static let repeatableFlags: [String: Set<String>] = [
    "log": ["--with"],
    "calendar": ["--kind"],
    "edit": ["--with", "--without"],
    "debrief": [
      "--with", "--objection", "--note", "--done", "--skipped", "--declined", "--na", "--clear",
    ],
  ]

  /// The flag that a flag is another spelling of, in the only command that has both.
  static let otherSpellings = ["--from": "--since", "--to": "--until", lonePage: "--html"]
}
