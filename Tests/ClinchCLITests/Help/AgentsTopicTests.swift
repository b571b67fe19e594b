import Testing

@testable import ClinchCLI

@Suite struct AgentsTopicTests {
  @Test func `it is printed, and no line is wider than 100 columns`() throws {
    let run = try Home().clinch("topics", "agents")
    #expect(run.stdout == AgentsTopic.text)
    for line in run.lines { #expect(line.count <= 100) }
  }

  @Test func `the commands in it run`() throws {
    let home = try Home()
    try home.logAcme()
    let examples = AgentsTopic.text.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("clinch ") && !$0.hasPrefix("clinch demo") }
    #expect(examples.count >= 5)
    for example in examples {
      let run = try home.clinch(Words.split(example.dropFirst(7)))
      #expect(run.status == .fine, "\(example): \(run.stderr)")
    }
  }

  @Test func `each command that it names is one`() throws {
    let names = Set(CommandTree.all.map(\.path))
    let lists = AgentsTopic.text.split(separator: "\n\n")
      .filter { $0.hasPrefix("  today,") || $0.hasPrefix("  apply,") }
    #expect(lists.count == 2)
    for list in lists {
      for name in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = name.split(separator: " ").joined(separator: " ")
        #expect(names.contains("clinch \(words)"), "\(words)")
      }
    }
  }
}
