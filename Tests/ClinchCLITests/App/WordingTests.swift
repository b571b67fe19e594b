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

  @Test func `an objection is in the letter to the one who raised it only`() throws {
    try home.succeed("tip", "reword", "objection", "What speaks against me?")
    let letters = try home.clinch("letter", "draft", "1", "--stdout", "--json").json()["letters"]
    let bodies = (letters?.items ?? []).map { letter in
      if case .string(let body)? = letter["body"] { body } else { "" }
    }
    #expect(bodies.map { $0.contains("little Kubernetes") } == [true, false])
  }
}
