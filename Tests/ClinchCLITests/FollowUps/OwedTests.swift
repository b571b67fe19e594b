import ClinchCLI
import TestSupport
import Testing

/// Offer answers and promises beside letters: where everything owed is listed and settled.
@Suite struct OwedTests {
  private let home: OfferHome
  private static let later = "2026-11-26T12:00:00+01:00"

  /// f5 is the answer to Acme's offer, f6 what Beta was promised.
  init() throws {
    home = try OfferHome()
    try home.succeed("offer", "received", "acme", "--answer-by", "2026-11-25 12:00 Europe/Berlin")
    try home.succeed("promise", "beta", "two references", "--by", "2026-11-24 18:00")
  }

  private func ids(_ words: String..., now: String) throws -> [JSONDocument?] {
    let run = try home.run(words + ["--json"], now: now)
    return try JSONReader.document(run.stdout).items.map { $0["id"] }
  }

  @Test func `due lists them by what comes next, with what was promised`() throws {
    let run = try home.run(["due", "--within", "48h"])
    #expect(
      run.words == """
        No What For To Due Left Deadline
        f6 promise Beta two references in 16 h 1 d 8 h Tue 24 Nov 18:00
        f5 offer answer Acme, Engineer in 1 d 2 d 2 h Wed 25 Nov 12:00

        """)
  }

  @Test func `overdue lists them once their limit is past`() throws {
    #expect(try ids("overdue", now: Self.later) == [6, 5])
    #expect(try ids("overdue", "--kind", "offer_answer", now: Self.later) == [5])
    #expect(try ids("overdue", "--kind", "promise", now: Self.later) == [6])
    #expect(try ids("due", "--kind", "promise", now: Self.later).isEmpty)
  }

  @Test func `today shows them with the rest`() throws {
    let text = try home.run(["today"], now: Self.later).stdout
    #expect(text.contains("Answer the offer"))
    #expect(text.contains("two references"))
  }

  @Test func `an offer is not done but answered, and can be waived`() throws {
    let done = try home.run(["done", "f5"])
    #expect(done.status.rawValue == 65)
    #expect(done.stderr.contains("hint: clinch offer answer COMPANY accept, or decline"))
    let waived = try home.succeed("waive", "f5")
    #expect(
      waived.stdout == "f5  Acme, Engineer: offer answer, waived Mon 23 Nov 2026 10:00 (now)\n")
  }

  @Test func `a promise is done or waived`() throws {
    let done = try home.succeed("done", "f6", now: Self.later)
    #expect(
      done.stdout == "f6  Beta: promise (two references), done Thu 26 Nov 2026 12:00 (now), "
        + "1 d 18 h late\n"
        + "f7  Beta: check-in, due Mon 7 Dec 2026 (in 10 d 12 h), overdue after Tue 8 Dec 2026\n")
    try home.succeed("undo")
    #expect(try home.succeed("waive", "f6").stdout.contains("waived"))
    #expect(try ids("overdue", now: Self.later) == [5])
  }
}
