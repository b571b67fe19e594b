import ClinchCLI
import TestSupport
import Testing

@Suite struct OfferDraftTests {
  private let home: OfferHome

  init() throws {
    home = try OfferHome()
    try home.succeed(
      "offer", "received", "acme", "--terms", "82,000", "--answer-by", "2026-11-30 12:00")
  }

  @Test(arguments: [
    ("accept", "accept"), ("decline", "decline"), ("time", "time"),
  ])
  func `each answer has a text of its own, and is kept with the answer that is owed`(
    answer: String, template: String
  ) throws {
    let drafted = try home.succeed("offer", "draft", answer, "acme", "--stdout")
    #expect(drafted.stdout.contains("Subject: "))
    #expect(drafted.stdout.contains("Acme"))
    #expect(drafted.stdout.contains("[your name]"))
    #expect(try home.succeed("letter", "show", "f5").stdout == drafted.stdout)
    let shown = try home.succeed("letter", "templates", template)
    #expect(!shown.stdout.isEmpty)
  }

  @Test func `the three of them differ`() throws {
    let texts = try ["accept", "decline", "time"].map {
      try home.succeed("offer", "draft", $0, "acme", "--stdout").stdout
    }
    #expect(Set(texts).count == 3)
  }

  @Test func `drafting answers nothing`() throws {
    try home.succeed("offer", "draft", "accept", "acme", "--stdout")
    #expect(try home.succeed("show", "acme").stdout.contains("offer answer: due"))
  }

  @Test func `as JSON it is the letter with its follow-up`() throws {
    let json = try JSONReader.document(
      home.succeed("offer", "draft", "time", "acme", "--json", "--stdout").stdout)
    let letter = try #require(json["letters"]?[0])
    #expect(
      letter.keys
        == (Keys.followUp + ["recipient", "email", "subject", "body", "drafted_at"])
        .sorted())
    #expect(letter["kind"] == "offer_answer")
    #expect(letter["id"] == 5)
  }

  @Test func `without an offer there is nothing to draft`() throws {
    let run = try home.run(["offer", "draft", "accept", "beta", "--stdout"])
    #expect(run.status.rawValue == 66)
    #expect(
      run.stderr == """
        error: Beta has no open offer
        hint: to record one: clinch offer received a2

        """)
  }

  @Test func `another answer is a wrong word`() throws {
    let run = try home.run(["offer", "draft", "perhaps", "acme"])
    #expect(run.status.rawValue == 64)
    #expect(run.stdout.isEmpty)
  }
}
