import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Lines that are edited in the questions of the built binary, on a real terminal.
@Suite struct LineEditingTests {
  private let program: BuiltProgram
  private static let clock = [
    "TZ": "Europe/Berlin", "CLINCH_NOW": "2026-11-19T18:00:00+01:00", "TERM": "xterm",
  ]

  init() throws {
    program = try BuiltProgram()
  }

  private func log(
    columns: Int = 80, _ environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try program.onTerminal(
      "log", columns: columns, environment: Self.clock.merging(environment) { $1 })
    try terminal.wait(for: "Company: ")
    return terminal
  }

  /// Answers the questions behind the company's; what was stored as company and role.
  private func stored(_ terminal: PseudoTerminal, role: String = "") throws -> String {
    try terminal.wait(for: "Role: ")
    terminal.type(role + "\r")
    for (question, answer) in [
      ("When", "15:00"), ("With", ""), ("Link", ""),
    ] {
      try terminal.wait(for: question)
      terminal.type(answer + "\r")
    }
    #expect(try terminal.exit() == 0)
    #expect(terminal.readsLines)
    return try program.run("clinch list --json | grep -E '\"(company|role)\"'").stdout
  }

  @Test func `arrow keys move in the line, and none is typed in`() throws {
    let terminal = try log()
    terminal.type("Nordwnd\u{1B}[D\u{1B}[Di\u{1B}[A\u{1B}OP\u{1}x\u{8}\r")
    let stored = try stored(terminal, role: "Dev\u{1B}[D\u{1B}[D")
    #expect(stored.contains("\"Nordwind\""))
    #expect(stored.contains("\"Dev\""))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "C.UTF-8"]])
  func `whole characters are erased in every locale`(environment: [String: String]) throws {
    let terminal = try log(environment)
    terminal.type("Acme接e\u{301}👩‍💻\u{7F}\u{7F}\u{7F}\r")
    #expect(try stored(terminal).contains("\"Acme\""))
  }

  @Test(arguments: [20, 40, 80])
  func `a line that is wider than the terminal is stored whole`(columns: Int) throws {
    let name = String(repeating: "Nordwind 接 ", count: 14) + "GmbH"
    let terminal = try log(columns: columns)
    terminal.type(name + "\u{1}\u{5}\r")
    #expect(try stored(terminal).contains("\"\(name)\""))
  }

  @Test func `Ctrl-D ends the input on an empty line alone`() throws {
    let terminal = try log()
    terminal.type("x\u{4}\u{7F}\u{4}")
    #expect(try terminal.exit() == 130)
    #expect(terminal.shown.contains("interrupted; nothing was saved"))
    #expect(terminal.readsLines)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `a signal leaves the terminal as it was`(signal: Int32) throws {
    let terminal = try log()
    terminal.type("Acm")
    try terminal.wait(for: "m")
    #expect(!terminal.readsLines)
    terminal.send(signal)
    #expect(try terminal.exit() == (signal == SIGINT ? 130 : 128 + signal))
    #expect(terminal.readsLines)
  }

  @Test func `Ctrl-Z leaves the terminal as it was, and the question goes on with its line`() throws
  {
    let terminal = try program.scriptOnTerminal(
      "set -m\nclinch log\necho stopped\nread go\nfg >&2", columns: 80, environment: Self.clock)
    try terminal.wait(for: "Company: ")
    terminal.type("Acm")
    try terminal.wait(for: "m")
    terminal.type("\u{1A}")
    try terminal.wait(for: "stopped")
    #expect(terminal.readsLines)
    terminal.type("\n")
    try terminal.wait(for: "Company: ")
    try terminal.wait(for: "Acm")
    #expect(!terminal.readsLines)
    terminal.type("e\r")
    #expect(try stored(terminal).contains("\"Acme\""))
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""]])
  func `a terminal that cannot move its cursor collects lines itself`(
    environment: [String: String]
  ) throws {
    let terminal = try log(environment)
    #expect(terminal.readsLines)
    terminal.type("Acmx\u{7F}e\n")
    #expect(try stored(terminal).contains("\"Acme\""))
    #expect(!terminal.shown.contains("\u{1B}[K"))
  }

  @Test func `octets that are no UTF-8 are refused, as everywhere`() throws {
    let terminal = try log()
    terminal.type(octets: Array("Acme ".utf8) + [0xFF, 0x0D])
    try terminal.wait(for: "not valid UTF-8")
    terminal.type("\u{3}")
    #expect(try terminal.exit() == 130)
  }

  @Test func `a question that is asked by itself leaves the terminal as it was at Ctrl-C`() throws {
    let run = try program.run(
      "clinch log Acme --at 'tomorrow 15:00' -q", environment: Self.clock)
    try #require(run.exit == 0, "\(run.stderr)")
    let terminal = try program.onTerminal(
      "outcome", "acme", "rejected", columns: 80, environment: Self.clock)
    try terminal.wait(for: "[y/N] ")
    terminal.type("\u{3}")
    #expect(try terminal.exit() == 130)
    #expect(terminal.readsLines)
  }
}
