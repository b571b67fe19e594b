internal import InterviewModel

/// The names of flags, as far as they can be told before words are parsed.
enum FlagNames {
  /// The flags that stand among words, each once and without its values, as the log of operations
  /// keeps them: `--at`, `--with`.
  static func recorded(in words: [String]) -> [String] {
    var seen = unrecorded
    return words.prefix { $0 != "--" }.filter(isLong).map(name).filter { seen.insert($0).inserted }
  }

  /// Flags that say nothing about what was done.
  static let unrecorded: Set<String> = [
    "--db", "--now", "--color", "--no-input", "--quiet", "--json", "--csv",
  ]

  /// Whether words ask for what programs read.
  static func areForPrograms(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { $0 == "--json" || $0 == "--csv" }
  }

  static func isLong(_ word: String) -> Bool {
    word.utf8.starts(with: "--".utf8) && word.utf8.count > 2
  }

  /// A flag without the value that may be joined to it: `--at` of `--at=noon`.
  static func name(_ word: String) -> String {
    String(word.unicodeScalars.prefix { $0 != "=" })
  }

  /// The flag that a mistyped one was probably meant to be; nil where none is near.
  static func nearest(to name: String, among known: [String]) -> String? {
    let names = Dictionary(known.map { (bare($0), $0) }) { first, _ in first }
    return TextDistance.nearest(to: bare(name), among: names.keys.sorted()).first.flatMap {
      names[$0]
    }
  }

  private static func bare(_ name: String) -> String {
    String(name.unicodeScalars.drop { $0 == "-" })
  }
}
