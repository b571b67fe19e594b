import ArgumentParser
import TestSupport
import Testing

@testable import ClinchCLI

/// Words that begin with a hyphen and are no flags.
@Suite struct DashedWordsTests {
  private static let refused: [(words: [String], error: String, hint: String?)] = [
    (
      ["promise", "acme", "-share the repo", "--by", "friday"],
      "unknown option \"-share the repo\"",
      "if that is text, type: clinch promise --by friday -- acme \"-share the repo\""
    ),
    (
      ["log", "-hp GmbH", "X", "--at", "noon"], "unknown option \"-hp GmbH\"",
      "if that is text, type: clinch log --at noon -- \"-hp GmbH\" X"
    ),
    (
      ["tip", "add", "-ask how"], "unknown option \"-ask how\"",
      "if that is text, type: clinch tip add -- \"-ask how\""
    ),
    (
      ["merge", "company", "-Bosch", "Acme"], "unknown option \"-Bosch\"",
      "if that is text, type: clinch merge company -- -Bosch Acme"
    ),
    (
      ["show", "-bosch"], "unknown option \"-bosch\"",
      "if that is text, type: clinch show -- -bosch"
    ),
    (["overdue", "-fh"], "unknown option \"-fh\"", "clinch overdue --help"),
    (["overdue", "-qh"], "unknown option \"-qh\"", "clinch overdue --help"),
    (["-hx"], "unknown option \"-hx\"", "clinch --help"),
    (["undo", "-12"], "unknown option \"-12\"", "clinch undo --help"),
    (
      ["log", "Acme", "--note", "- asked about pay"],
      "--note needs a value: \"- asked about pay\" begins with -",
      "if that is the value, type --note=\"- asked about pay\""
    ),
    (
      ["log", "Acme", "--note", "-h"], "--note needs a value: \"-h\" begins with -",
      "if that is the value, type --note=-h"
    ),
    (
      ["log", "Acme", "--at", "--json"], "--at needs a value: \"--json\" begins with -",
      "if that is the value, type --at=--json"
    ),
    (
      ["log", "Acme", "--at", "-3d"], "--at needs a value: \"-3d\" begins with -",
      "if that is the value, type --at=-3d"
    ),
    (["calendar", "-o", "-h"], "-o needs a value: \"-h\" begins with -", nil),
    (
      ["promise", "acme", "x", "--byy", "friday"], "unknown option \"--byy\"",
      "did you mean \"--by\"?"
    ),
    (["log", "--xyzzyxyzzy"], "unknown option \"--xyzzyxyzzy\"", nil),
  ]

  @Test(arguments: refused)
  func `they are refused, and the hint works`(words: [String], error: String, hint: String?) throws
  {
    let run = try Home().clinch(words)
    #expect(run.status == .usage)
    #expect(run.stdout.isEmpty)
    let lines = run.stderr.split(separator: "\n")
    #expect(lines.first == "error: \(error)")
    if let hint { #expect(lines.last == "hint: \(hint)") }
  }

  @Test(arguments: [
    ["promise", "acme", "--by", "friday", "--", "-share the repo"],
    ["edit", "1", "--note=- asked about pay"], ["edit", "-q", "interview", "1", "--note", "x"],
    ["-q", "edit", "interview", "1", "--note", "x"],
    ["edit", "--json", "interview", "-q", "1", "--note", "x"],
    ["letter", "-q", "--no-input", "list", "acme"], ["calendar", "-o", "-"], ["calendar", "-o=-"],
    ["promise", "acme", "a - b", "--by", "friday"], ["list", "--color", "never", "-q"],
  ])
  func `flags, and texts behind two hyphens, are understood`(words: [String]) throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch(words)
    #expect(run.status == .fine, "\(run.stderr)")
  }

  @Test func `the flags of all commands are known, by whether a value follows`() {
    var valued: Set<String> = ["--now"]
    var plain: Set<String> = []
    for line in CommandTree.all.flatMap(\.lines) where line.hasPrefix("  -") {
      // `  --since, --from <when>  Only …`, or `  --follow-ups/--no-follow-ups`.
      let names = line.dropFirst(2).split(separator: " ").prefix { $0.hasPrefix("-") }
      let hasValue = line.dropFirst(2).split(separator: " ").dropFirst(names.count).first?
        .hasPrefix("<")
      for name in names.flatMap({ $0.split { ",/".contains($0) } }) where name.hasPrefix("--") {
        if hasValue == true { valued.insert(String(name)) } else { plain.insert(String(name)) }
      }
    }
    #expect(DashedWords.flagsWithValue == valued)
    #expect(DashedWords.plainFlags == plain)
  }
}
