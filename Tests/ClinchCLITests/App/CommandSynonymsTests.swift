import Testing

@testable import ClinchCLI

/// Words of other programs, answered with ours.
@Suite struct CommandSynonymsTests {
  @Test(arguments: [
    (["add", "Acme"], "clinch log or clinch apply"), (["new"], "clinch log or clinch apply"),
    (["ls"], "clinch list or clinch applications"), (["delete"], "clinch remove or clinch cancel"),
    (["status"], "clinch today"), (["reschedule", "3"], "clinch move"),
    (["config"], "clinch setting"), (["Stats"], "clinch report"),
    (["version"], "clinch --version"), (["letter", "write"], "clinch letter draft"),
    (["letter", "send", "acme"], "clinch letter sent"),
    (["offer", "accept"], "clinch offer answer"),
    (["tip", "disable", "3"], "clinch tip off"),
    (["setting", "show"], "clinch setting list or clinch setting get"),
    (["help", "stats"], "clinch report"),
  ])
  func `the command here is named`(words: [String], hint: String) throws {
    let run = try Home().clinch(words)
    #expect(run.status == .usage)
    #expect(run.stderr.hasSuffix("\nhint: \(hint)\n"))
  }

  @Test func `every command that is named exists, and no word is a command itself`() {
    for tree in CommandTree.all {
      for other in CommandSynonyms.words(in: tree.path) {
        #expect(
          !CommandTree.all.contains { $0.path == "\(tree.path) \(other.word)" }, "\(other.word)")
        for command in other.commands where !command.hasPrefix("-") && command != "help" {
          let words = command.split(separator: " ").prefix { !$0.hasPrefix("-") }
          let path = ([tree.path] + words.map(String.init)).joined(separator: " ")
          #expect(CommandTree.all.contains { $0.path == path }, "\(path)")
        }
      }
    }
  }
}
