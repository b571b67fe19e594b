import ClinchCLI
import Testing

/// Colour, width and harmlessness of what is printed, whatever command prints it.
@Suite struct OutputTests {
  private let home: Home

  private static let late = "2026-11-22T12:00:00+01:00"

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func isColored(
    _ flags: [String], _ environment: [String: String], isTerminal: Bool
  ) throws -> Bool {
    let run = try home.clinch(
      ["overdue"] + flags, now: Self.late, environment: environment,
      terminal: isTerminal ? .terminal() : .pipes)
    #expect(run.status == .fine)
    return run.stdout.unicodeScalars.contains("\u{1B}")
  }

  private static let choices: [(flags: [String], environment: [String: String], there: [Bool])] = [
    ([], [:], [true, false]),
    ([], ["NO_COLOR": "1"], [false, false]),
    ([], ["NO_COLOR": "0"], [false, false]),
    ([], ["TERM": "dumb"], [false, false]),
    ([], ["CLICOLOR_FORCE": "1"], [true, true]),
    ([], ["CLICOLOR_FORCE": "0"], [true, false]),
    ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], [false, false]),
    (["--color", "always"], ["NO_COLOR": "1"], [true, true]),
    (["--color", "never"], ["CLICOLOR_FORCE": "1"], [false, false]),
  ]

  @Test(arguments: choices)
  func `colour goes by flag, then variables, then the stream`(
    choice: (flags: [String], environment: [String: String], there: [Bool])
  ) throws {
    let there = try [true, false].map {
      try isColored(choice.flags, choice.environment, isTerminal: $0)
    }
    #expect(there == choice.there)
  }

  private static let tables = [
    ["today"], ["overdue"], ["due", "--within", "9d"], ["letter", "list"], ["list"], ["skipped"],
    ["skipped", "--by", "kind"],
  ]
  private static let reports =
    tables + [["show", "last"], ["show", "acme"], ["skipped", "--tip", "letter"]]

  @Test(arguments: reports, [60, 80, 120])
  func `a report fits the terminal`(words: [String], width: Int) throws {
    for name in ["面接面接面接面接面接面接面接面接", "👩\u{200D}💻 Labs of a very long name indeed, Ltd"] {
      try home.succeed(
        "log", name, "Principal Platform Engineer", "--at", "2026-11-19T10:00", "--with",
        "Maximiliana von und zu Hohenstein-Oberwesel")
    }
    try home.succeed("log", "Argentina", "--at", "2026-11-24 23:00 America/Argentina/Buenos_Aires")
    let run = try home.clinch(words, now: Self.late, terminal: .terminal(width: width))
    let plain = Self.withoutStyles(run.lines)
    #expect(!plain.isEmpty)
    for line in plain { #expect(Cells.count(line) <= width, "\(line)") }
  }

  @Test(arguments: tables)
  func `a table in a pipe is never cut and has no styles`(words: [String]) throws {
    let name = "A company whose name is much longer than any terminal is likely to be wide, really"
    try home.succeed("log", name, "--at", "2026-11-19T10:00")
    let run = try home.clinch(words, now: Self.late)
    #expect(!run.stdout.unicodeScalars.contains("\u{1B}"))
    #expect(!run.stdout.contains("…"))
    if words != ["skipped", "--by", "kind"] { #expect(run.stdout.contains(name)) }
  }

  @Test(arguments: tables + [["show", "acme"], ["skipped", "--by", "interview"]])
  func `no line ends in white space`(words: [String]) throws {
    for line in try home.clinch(words, now: Self.late).lines {
      #expect(line.last?.isWhitespace != true, "\(line)")
    }
  }

  @Test func `columns stand under their titles by cells`() throws {
    try home.succeed("log", "面接", "--at", "2026-11-19T10:00", "--with", "Aiko")
    try home.succeed("log", "Zoe\u{308} 👩\u{200D}💻", "--at", "2026-11-19T11:00", "--with", "Bo")
    let lines = try home.clinch("list").lines
    let columns = lines.map { line in
      ["Kind", "video", "other"].compactMap { Cells.column(of: $0, in: line) }.first
    }
    #expect(columns.count == 4)
    #expect(Set(columns).count == 1)
  }

  @Test(arguments: tables + [["show", "last"]])
  func `stored text cannot steer the terminal`(words: [String]) throws {
    try home.succeed(
      "log", "Evil \u{202E}live", "Role\u{2028}x", "--at", "2026-11-19T10:00", "--with",
      "A\u{2066}b")
    for form in [[], ["--json"], ["--csv"]] {
      let run = try home.clinch(words + form, now: Self.late)
      for scalar in ["\u{202E}", "\u{2066}", "\u{1B}"] as [Unicode.Scalar] {
        if form != ["--csv"] { #expect(!run.stdout.unicodeScalars.contains(scalar)) }
        #expect(!run.stderr.unicodeScalars.contains(scalar))
      }
    }
  }

  @Test(arguments: [
    ["show", "a\u{1B}\u{301}[2Jb"], ["a\u{1B}[2Jb"], ["overdue", "--kind", "\u{202E}x"],
    ["log", "a\u{1B}\u{301}b", "--at", "noon"], ["log", "A", "--at", "no\u{1B}\u{301}on"],
    ["overdue", "--db", "/no\u{1B}[2J/such"],
  ])
  func `typed text cannot steer the terminal through an error`(words: [String]) throws {
    let run = try home.clinch(words)
    #expect(run.status != .fine)
    #expect(!run.stderr.unicodeScalars.contains("\u{1B}"))
    #expect(!run.stderr.unicodeScalars.contains("\u{202E}"))
  }

  /// The lines without SGR sequences.
  private static func withoutStyles(_ lines: [String]) -> [String] {
    lines.map { line in
      var text = String.UnicodeScalarView()
      var isInside = false
      for scalar in line.unicodeScalars {
        if scalar == "\u{1B}" { isInside = true }
        if !isInside { text.append(scalar) }
        if scalar == "m" { isInside = false }
      }
      return String(text)
    }
  }
}
