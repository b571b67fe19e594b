import TestSupport
import Testing

/// The questions of the built binary as they are seen on a real terminal, at two widths.
@Suite struct QuestionTranscriptTests {
  private static let folder = "Tests/ClinchCLITests/Transcripts"
  private static let clock = [
    "TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-19T18:00:00+01:00", "TERM": "xterm",
    "NO_COLOR": "1",
  ]
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    let run = try program.run(
      """
      clinch log -q Acme "Backend Engineer" --at 15:00 --with "Dana Lee (CTO); Sam Ito"
      clinch log -q Acme "Platform Engineer" --at 2026-11-18T10:00 --with "田中 太郎"
      clinch log -q 株式会社ソニー 開発者 --at 2026-11-18T14:00
      clinch log -q "École 42" --at "2026-11-20 14:00"
      """, environment: Self.clock)
    try #require(run.exit == 0, "\(run.stderr)")
  }

  /// Types each text once what is asked before it is seen, and compares what was seen in the end.
  private func expect(
    _ name: String, _ words: String..., columns: Int, exit: Int32 = 0,
    typing: [(question: String, answer: String)]
  ) throws {
    let environment = Self.clock.merging(["COLUMNS": "\(columns)"]) { $1 }
    let terminal =
      words.count == 1
      ? try program.onTerminal(words[0], columns: columns, environment: environment)
      : try program.onTerminal(words[0], words[1], columns: columns, environment: environment)
    for (question, answer) in typing {
      try terminal.wait(for: question)
      terminal.type(answer)
    }
    #expect(try terminal.exit() == exit)
    #expect(terminal.readsLines)
    let rows = try TerminalScreen.rows(terminal.everything, columns: columns)
    try Recorded("\(Self.folder)/\(name)-\(columns)").expect(rows.joined(separator: "\n"))
  }

  @Test(arguments: [80, 60])
  func `log asks, completes, doubts and logs`(columns: Int) throws {
    try expect(
      "log", "log", columns: columns,
      typing: [
        ("Company: ", "\t\t"), ("Acme\r\n", "acme gmb\u{7F}\u{7F}\u{7F}\u{7F}\t\r"),
        ("[1-3] ", "2"), ("]: ", "soon\r"), ("soon", "\u{15}tomorrow 14:30\r"), ("[Y/n] ", "n"),
        ("tomorrow 14:30", "\u{15}tomorrow\r"), ("known): ", "11:00\r"),
        ("with ;): ", "da\t"), ("Dana Lee", "; sam\t\r"), ("Link: ", "\r"),
      ])
  }

  @Test(arguments: [80, 60])
  func `names of other scripts are completed and fit`(columns: Int) throws {
    try expect(
      "log-scripts", "log", columns: columns,
      typing: [
        ("Company: ", "株\t\r"), ("Role [開発者]: ", "\r"), ("]: ", "\r"),
        ("with ;): ", "佐藤 花子; Zoë\r"), ("Link: ", "\r"),
      ])
  }

  @Test(arguments: [80, 60])
  func `debrief asks with a way back, and says what comes next`(columns: Int) throws {
    let key = "d/s/c/n"
    try expect(
      "debrief", "debrief", "1", columns: columns,
      typing: [
        (key, "d"), (key, "s"), (key, "b"), (key, "c"), (key, "d"), (key, "n"), (key, "d"),
        (key, "s"), ("[1-5] ", "4"), ("said)? ", "da\t"),
        ("Dana Lee: ", "little 接 Kubernetes\r"), ("that point: … ", "I ran it for a year\r"),
        ("one? ", "no Go\r"), ("[1-2] ", "2"), ("that point: … ", " \r"),
        // An Enter right after a key belongs to the key.
        ("one? ", " \r"),
        ("thinking about … ", "the move to queues\r"), ("thinking about … ", "\r"),
        ("thinking about … ", "your rota\r"), ("because … ", "you ship daily\r"),
        ("I'd bring … ", "\r"), ("5 days)? ", "wednsday\r"), ("wednsday", "\u{15}wed\r"),
        ("Enter: later] ", "s"), ("Enter: later] ", " "),
      ])
  }

  @Test(arguments: [80, 60])
  func `Ctrl-C and the end of the input leave nothing half-written`(columns: Int) throws {
    try expect(
      "debrief-interrupted", "debrief", "1", columns: columns, exit: 130,
      typing: [("d/s/c/n", "d"), ("d/s/c/n", "s"), ("d/s/c/n", "\u{4}")])
    try expect(
      "log-interrupted", "log", columns: columns, exit: 130,
      typing: [("Company: ", "Beta\r"), ("Role: ", "Dev\r"), ("]: ", "\u{4}")])
    #expect(try !program.run("clinch list", environment: Self.clock).stdout.contains("Beta"))
  }
}
