import ClinchCLI
import TestSupport
import Testing

/// The way back in `debrief` on a terminal.
@Suite struct DebriefBackTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  /// What is known after keys: the results of the six tips, and the impression.
  private func known(after keys: [String]) throws -> (
    results: [JSONDocument?], impression: JSONDocument?, prompts: [String]
  ) {
    let questioner = ScriptedQuestioner(keys)
    _ = try home.clinch(["debrief", "acme"], terminal: .terminal(), questioner: questioner)
    let json = try home.clinch("debrief", "acme", "--clear", "7", "--json").json()
    return (
      json["tips"]?.items.prefix(6).map { $0["result"] } ?? [], json["interview"]?["impression"],
      questioner.prompts
    )
  }

  @Test(arguments: ["b", "B", "\u{7F}", "\u{8}"])
  func `a key goes back to the tip before, which shows its answer`(key: String) throws {
    let known = try known(after: ["d", "s", key, "n"])
    #expect(known.prompts.map { $0.first } == ["1", "2", "3", "2", "3"])
    #expect(known.prompts[3].hasSuffix("  [d/s/c/n, Enter: skipped] "))
    #expect(known.results.prefix(3) == ["done", "not_applicable", .null])
  }

  @Test func `it goes back as often as it is pressed, and Enter keeps an answer`() throws {
    let known = try known(after: ["d", "s", "c", "b", "b", "b", "b", "s", "", ""])
    #expect(
      known.prompts.map { $0.first } == ["1", "2", "3", "4", "3", "2", "1", "1", "2", "3", "4"])
    #expect(known.results.prefix(4) == ["skipped", "skipped", "declined", .null])
  }

  @Test func `a tip that was left for later shows no answer`() throws {
    let known = try known(after: ["", "b"])
    #expect(known.prompts[2].hasSuffix("  [d/s/c/n] "))
  }

  @Test func `the impression goes back to the last tip`() throws {
    let known = try known(after: ["d", "d", "d", "d", "d", "d", "b", "s", "4", ""])
    #expect(known.results == ["done", "done", "done", "done", "done", "skipped"])
    #expect(known.impression == 4)
  }

  @Test func `it goes back to what was answered another day, too`() throws {
    _ = try known(after: ["d", "s"])
    let known = try known(after: ["b", "d", "d"])
    #expect(known.prompts.map { $0.first } == ["3", "2", "3", "4"])
    #expect(known.prompts[1].hasSuffix("  [d/s/c/n, Enter: skipped] "))
    #expect(known.results.prefix(4) == ["done", "done", "done", .null])
  }

  @Test func `the letters have a way back`() throws {
    let keys = ["d", "d", "d", "d", "d", "d", "4", "", "", "", "", "", "", "", "w", "b", "s", "w"]
    let known = try known(after: keys)
    #expect(known.prompts[16].contains("Enter: waived"))
    let letters = try home.clinch("letter", "list", "acme", "--json").json().items
    #expect(letters.map { $0["settlement"] } == ["sent", "waived"])
  }
}
