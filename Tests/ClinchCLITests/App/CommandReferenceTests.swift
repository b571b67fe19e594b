import TestSupport
import Testing

/// The help of every command, and the page that is made of it.
@Suite struct CommandReferenceTests {
  private static let paths = CommandTree.all.map(\.path)

  private func tree(_ path: String) throws -> CommandTree {
    try #require(CommandTree.all.first { $0.path == path })
  }

  @Test func `the commands are those of the contract`() {
    #expect(
      Set(Self.paths) == [
        "clinch", "clinch today", "clinch log", "clinch move", "clinch cancel", "clinch debrief",
        "clinch outcome", "clinch letter", "clinch letter list", "clinch letter sent",
        "clinch letter waive", "clinch done", "clinch waive", "clinch overdue", "clinch due",
        "clinch skipped", "clinch report", "clinch list", "clinch show", "clinch undo",
        "clinch redo", "clinch demo", "clinch apply", "clinch applications", "clinch people",
        "clinch open", "clinch search", "clinch export", "clinch import",
        "clinch topics", "clinch completion", "clinch letter draft", "clinch letter show",
        "clinch letter check",
        "clinch letter templates", "clinch offer", "clinch offer received", "clinch offer extend",
        "clinch offer answer", "clinch offer lapsed", "clinch offer rescinded", "clinch offer list",
        "clinch offer draft", "clinch promise",
        "clinch card", "clinch calendar", "clinch tip", "clinch tip list", "clinch tip reword",
        "clinch tip on", "clinch tip off", "clinch tip add", "clinch history",
        "clinch history list", "clinch history show",
        "clinch edit", "clinch edit interview", "clinch edit application", "clinch edit person",
        "clinch backup", "clinch backup make", "clinch backup list", "clinch restore",
        "clinch doctor",
        "clinch remove", "clinch remove interview", "clinch remove application",
        "clinch remove person", "clinch remove follow-up", "clinch remove offer",
        "clinch remove tip", "clinch merge", "clinch merge company", "clinch merge person",
        "clinch purge", "clinch import",
        "clinch setting", "clinch setting list", "clinch setting get", "clinch setting set",
        "clinch setting reset",
        "clinch remind", "clinch remind on", "clinch remind off", "clinch remind status",
        "clinch remind test", "clinch remind run",
      ])
  }

  @Test(arguments: paths)
  func `a command says what it does in one sentence`(path: String) throws {
    let abstract = try tree(path).abstract
    #expect(abstract.first?.isUppercase == true)
    #expect(abstract.hasSuffix("."))
  }

  @Test(arguments: paths)
  func `a command shows examples that are commands`(path: String) throws {
    let examples = try tree(path).discussion.filter { $0.hasPrefix("  clinch ") }
    #expect(!examples.isEmpty)
    for example in examples {
      let command = "clinch " + Words.split(example.dropFirst(9))[0]
      #expect(Self.paths.contains(command))
    }
  }

  @Test(arguments: paths)
  func `help fits 80 columns, and nothing in it is broken`(path: String) throws {
    let tree = try tree(path)
    for line in tree.lines where !line.hasPrefix("USAGE: ") {
      #expect(Cells.count(String(line)) <= 80)
    }
    for line in tree.discussion where line.hasPrefix("  ") {
      #expect(tree.lines.contains(line), "an example is wrapped")
    }
  }

  @Test(arguments: paths)
  func `every option is explained`(path: String) throws {
    let lines = try tree(path).lines
    for (place, line) in lines.enumerated() where line.hasPrefix("  -") {
      let isExplained =
        line.contains("  ") && line.count > 26
        || lines.dropFirst(place + 1).first?.hasPrefix(String(repeating: " ", count: 26)) == true
      #expect(isExplained, "\(line)")
    }
  }

  @Test func `docs/cli-reference.md is the help of every command`() throws {
    let sections = CommandTree.all.map { tree in
      "## \(tree.path)\n\n```text\n\(tree.help)```\n"
    }
    try Recorded("docs/cli-reference.md").expect(
      """
      # Commands

      What `clinch help` says about each command, in one page. It is written by the tests:
      `CLINCH_RECORD=1 swift test --filter CommandReferenceTests`.


      """ + sections.joined(separator: "\n"))
  }
}
