import Testing

@testable import ClinchCLI

/// When an answer goes through a pager, and which.
@Suite struct PagerTests {
  private static let long = String(repeating: "line\n", count: 24)
  private static var terminal: Terminal {
    var terminal = Terminal.terminal()
    terminal.height = 24
    return terminal
  }

  private func command(
    _ environment: [String: String], for text: String = long, asked words: [String] = ["list"],
    in terminal: Terminal = terminal
  ) -> String? {
    Pager(for: text, asked: words, in: terminal, environment: environment)?.command
  }

  @Test(arguments: [
    (["PAGER": "most"], "most"), (["PAGER": "less -S", "CLINCH_PAGER": "more"], "more"),
    (["PAGER": "most", "CLINCH_PAGER": ""], nil), (["PAGER": "cat"], nil), (["PAGER": "  "], nil),
    (["PAGER": "most", "TERM": "dumb"], nil), (["PATH": "/nonexistent"], nil),
  ])
  func `the environment says which`(environment: [String: String], pager: String?) {
    #expect(command(environment) == pager)
  }

  @Test func `an answer that fits is shown as it is`() {
    #expect(command(["PAGER": "most"], for: String(repeating: "line\n", count: 23)) == nil)
  }

  @Test(arguments: [["list", "--json"], ["list", "--csv"]])
  func `what programs read is never paged`(words: [String]) {
    #expect(command(["PAGER": "most"], asked: words) == nil)
  }

  @Test func `without a terminal on both sides there is none`() {
    var terminal = Self.terminal
    terminal.isInput = false
    #expect(command(["PAGER": "most"], in: terminal) == nil)
    terminal = Self.terminal
    terminal.isOutput = false
    #expect(command(["PAGER": "most"], in: terminal) == nil)
  }

  @Test func `a terminal that does not say how high it is has none`() {
    #expect(command(["PAGER": "most"], in: .terminal()) == nil)
  }
}
