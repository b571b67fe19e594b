import ClinchCLI
import TestSupport
import Testing

/// What one command stores and another one shows in its own words: wordings, objections.
@Suite struct WordingTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed(
      "debrief", "acme", "--skipped", "ask", "--objection", "Dana: little Kubernetes", "--why",
      "I like ledgers")
    try home.succeed("log", "Acme", "--at", "2026-11-26T10:00", "--with", "Ann Roe")
  }

  @Test func `the card of the next round has the owner's wording and what was raised`() throws {
    try home.succeed("tip", "reword", "ask", "Ask whom I will hear from.")
    let card = try home.succeed("card", "acme").stdout
    #expect(card.contains("Ask whom I will hear from."))
    #expect(card.contains("little Kubernetes"))
    #expect(card.contains("I like ledgers"))
  }

  @Test func `a tip that was switched off is not on the card`() throws {
    try home.succeed("tip", "off", "ask")
    let card = try home.clinch("card", "acme", "--json").json()
    #expect(card["most_skipped"]?.items.contains { $0["key"] == "ask" } == false)
  }

  @Test func `an objection without an answer is in no letter`() throws {
    try home.succeed("tip", "reword", "objection", "What speaks against me?")
    let letters = try home.clinch("letter", "draft", "1", "--stdout", "--json").json()["letters"]
    let bodies = (letters?.items ?? []).map { letter in
      if case .string(let body)? = letter["body"] { body } else { "" }
    }
    #expect(bodies.map { $0.contains("little Kubernetes") } == [false, false])
  }

  @Test func `a debrief shows every objection with the name of who raised it`() throws {
    let run = try home.succeed(
      "debrief", "1", "--objection", "Sam: too senior", "--objection", "Dana: no Go")
    for line in ["Dana Lee: little Kubernetes", "Sam Ito: too senior", "Dana Lee: no Go"] {
      #expect(run.stdout.split(separator: "\n").count { $0.hasSuffix(line) } == 1, "\(run.stdout)")
    }
    let raised = try home.clinch("debrief", "1", "--impression", "4", "--json").json()["objections"]
    #expect(raised?.items.map { $0["person"] } == ["Dana Lee", "Sam Ito", "Dana Lee"])
  }

  @Test func `the blank lines of a note are shown`() throws {
    let run = try home.succeed("edit", "1", "--note", "one\n\ntwo")
    #expect(run.stdout.contains("one\n\n                  two\n"))
    let shown = try home.succeed("show", "1").stdout
    #expect(shown.contains("one\n\n"))
  }
}
