import Testing

/// The pager of the built binary, on a real terminal of 24 lines.
@Suite struct PagingTests {
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  private func shown(_ words: String..., pager: String) throws -> String {
    let terminal = try program.onTerminal(
      words[0], words[1], columns: 80, environment: ["PAGER": pager, "TERM": "xterm"])
    #expect(try terminal.exit() == 0)
    return terminal.everything
  }

  @Test func `a long answer goes through the pager, with less set up as git sets it`() throws {
    let shown = try shown("topics", "dates", pager: "echo $LESS $LV; wc -l; echo paged")
    #expect(shown.contains("FRX -c"))
    #expect(shown.contains("paged"))
    #expect(!shown.contains("tomorrow"))
  }

  @Test func `a short answer does not`() throws {
    #expect(try !shown("setting", "list", pager: "echo paged").contains("paged"))
  }

  @Test func `a pager that is not there does not take the answer along`() throws {
    #expect(try shown("topics", "dates", pager: "nosuchpager").contains("tomorrow"))
  }

  @Test func `a pager that reads only the beginning is no failure`() throws {
    #expect(
      try shown("topics", "json", pager: "head -n 1 > /dev/null; echo paged").contains("paged"))
  }
}
