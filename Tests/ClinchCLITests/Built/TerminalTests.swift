import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The questions of the built binary on a real terminal: keys, Ctrl-C, and the terminal's mode.
@Suite struct TerminalTests {
  private let program: BuiltProgram
  private static let clock = [
    "TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-19T18:00:00+01:00",
  ]

  init() throws {
    program = try BuiltProgram()
    let run = try program.run(
      "clinch log Acme --at 15:00 --with Dana -q", environment: Self.clock)
    try #require(run.exit == 0, "\(run.stderr)")
  }

  private func results() throws -> [String] {
    try program.run("clinch skipped --csv | cut -d , -f 5,6", environment: Self.clock).stdout
      .split(separator: "\n").dropFirst().map { String($0.filter { $0 != "\r" }) }
  }

  private func debrief() throws -> PseudoTerminal {
    try program.onTerminal("debrief", "acme", environment: Self.clock)
  }

  private static let question = "[d/s/c/n] "

  @Test(arguments: ["\u{1B}[A", "\u{1B}[D", "\u{1B}OC", "\u{1B}[3~"])
  func `a key that sends a sequence answers nothing`(key: String) throws {
    let terminal = try debrief()
    try terminal.wait(for: Self.question)
    terminal.type(key)
    try terminal.wait(for: "  d, s, c, n, b or Enter: ")
    terminal.type("s")
    try terminal.wait(for: Self.question)
    terminal.type("\u{3}")
    #expect(try terminal.exit() == 130)
    #expect(try results().prefix(2) == ["0,1", "0,0"])
  }

  @Test func `Ctrl-C keeps what was answered and leaves the terminal as it was`() throws {
    let terminal = try debrief()
    try terminal.wait(for: Self.question)
    terminal.type("d")
    try terminal.wait(for: Self.question)
    terminal.type("\u{3}")
    #expect(try terminal.exit() == 130)
    #expect(terminal.shown.contains("note: your answers are saved"))
    #expect(terminal.readsLines)
    #expect(try results().prefix(2) == ["1,0", "0,0"])
  }

  @Test(arguments: 1...8)
  func `a signal between two questions is not lost`(place: Int) throws {
    let terminal = try debrief()
    try terminal.wait(for: Self.question)
    // Each answer is followed by the signal at once, which comes before the next one is waited for
    // or after, as it happens; it has to come to the same.
    terminal.type(String(repeating: "d", count: min(place, 5)))
    terminal.send(SIGINT)
    #expect(try terminal.exit() == 130)
    #expect(terminal.readsLines)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a signal that ends it leaves the terminal as it was`(signal: Int32) throws {
    let terminal = try debrief()
    try terminal.wait(for: Self.question)
    terminal.send(signal)
    #expect(try terminal.exit() == 128 + signal)
    #expect(terminal.readsLines)
    #expect(try results().prefix(1) == ["0,0"])
  }

  @Test func `a line is typed, and Ctrl-C at it stores nothing`() throws {
    let terminal = try program.onTerminal("log", environment: Self.clock)
    try terminal.wait(for: "Company: ")
    terminal.type("Beta\n")
    try terminal.wait(for: "Role: ")
    terminal.type("\u{3}")
    #expect(try terminal.exit() == 130)
    #expect(terminal.shown.contains("interrupted; nothing was saved"))
    #expect(try !program.run("clinch list").stdout.contains("Beta"))
  }
}
