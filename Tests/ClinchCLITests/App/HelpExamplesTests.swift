import ClinchCLI
import TestSupport
import Testing

/// The example lines of the help, typed as they stand.
@Suite struct HelpExamplesTests {
  private static let made = Result {
    let home = try Home()
    let run = try home.clinch(["demo", "--db", home.folder.file("demo.db")])
    try #require(run.status == .fine)
    return try home.folder.octets("demo.db")
  }

  /// The lines, without those that only name commands.
  static let examples = Set(
    CommandTree.all.flatMap(\.discussion).map { $0.trimmingPrefix { $0 == " " } }
      .filter { $0.hasPrefix("clinch ") }.map(String.init)
  ).sorted()

  @Test func `there are examples`() {
    #expect(Self.examples.count > 100)
  }

  @Test(arguments: examples)
  func `an example is understood, as far as the words go`(line: String) throws {
    let home = try Home()
    try home.folder.write(Self.made.get(), to: "demo.db")
    // The machine's own timers are out of reach: `remind on` would set one.
    try home.folder.makeFolder("bin")
    try TestFile.link(home.folder.file("bin/true"), to: "/bin/true")
    for command in line.split(separator: "&&") {
      let words = ShellWords.split(command).drop { $0 == "clinch" }
      let run = try home.clinch(
        Array(words.prefix { !["|", ">", ">>", "||"].contains($0) }).map {
          // What would be written goes where it does no harm.
          Self.isPlace($0)
            ? home.folder.file($0.split(separator: "/").last.map(String.init) ?? $0) : $0
        },
        environment: [
          "CLINCH_DB": home.folder.file("demo.db"), "TMPDIR": home.folder.path, "EDITOR": "true",
          "CLINCH_OPENER": "true", "PATH": home.folder.file("bin"),
        ])
      // The made-up search has no Acme; what is refused for that is refused after the words were
      // read.
      let isOfData =
        run.status == .noInput || run.status == .data && !run.stderr.contains("can't read")
      // Tips are looked up before the words are judged.
      let isOfTips = run.stderr.contains("there is no tip")
      let needsTerminal =
        run.stderr.contains("terminal") || run.stderr.contains("no editor can be opened")
        || run.stderr.contains("nobody can be asked")
      #expect(
        run.status != .usage && run.status != .software || needsTerminal || isOfTips,
        "\(line): \(run.stderr)")
      #expect(run.status != .data || isOfData, "\(line): \(run.stderr)")
    }
  }

  /// Whether a word names a file or a folder.
  private static func isPlace(_ word: String) -> Bool {
    let endings = [".html", ".eml", ".ics", ".vcf", ".json", ".csv", ".db", ".txt"]
    return endings.contains(where: word.hasSuffix) || word.hasPrefix("~/") || word == "tables"
  }
}

/// A command line as a shell parts it, quotes and all.
private enum ShellWords {
  static func split(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }
}
