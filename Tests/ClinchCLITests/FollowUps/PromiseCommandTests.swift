import ClinchCLI
import Testing
import Zones

@Suite struct PromiseCommandTests {
  @Test func `a promise is echoed with its window`() throws {
    let home = try OfferHome()
    let outcome = try home.succeed(
      "promise", "beta", "two  references", "--by", "fri", "--at", "today 9:00")
    #expect(
      outcome.words == "f5 Beta: promise (two references), due Thu 26 Nov 2026"
        + " (in 3 d 13 h), overdue after Fri 27 Nov 2026\n"
        + "f4 Beta: check-in, no longer needed since Mon 23 Nov 2026 10:00 (now)\n")
  }

  @Test func `it is a follow-up row, settled by done`() throws {
    let home = try OfferHome()
    let json = try home.succeed("promise", "beta", "code", "--by", "fri", "--json").stdout
    #expect(json.contains("\"kind\": \"promise\""))
    #expect(json.contains("\"what\": \"code\""))
    #expect(try home.succeed("done", "f5", "--json").stdout.contains("\"settlement\": \"done\""))
  }

  @Test(
    arguments: [
      (["promise", "beta", "code"], 64),
      (["promise", "beta", "code", "--bye", "fri"], 64),
      (["promise", "beta", " ", "--by", "fri"], 65),
      (["promise", "beta", "code", "--by", "yesterday"], 65),
      (["promise", "beta", "code", "--by", "fri", "--at", "tomorrow"], 65),
      (["promise", "a99", "code", "--by", "fri"], 66),
    ] as [([String], Int32)])
  func `what is wrong is refused`(_ words: [String], _ status: Int32) throws {
    let home = try OfferHome()
    let outcome = try home.run(words)
    #expect(outcome.status.rawValue == status)
    #expect(outcome.stdout.isEmpty)
    #expect(try !home.run("show", "beta").stdout.contains("promise"))
  }

  @Test func `a company that is not known gets an application`() throws {
    let home = try Home()
    let run = try home.succeed("promise", "Globex", "online assessment", "--by", "24 nov")
    #expect(run.stderr.contains("note: new application a1: Globex\n"))
    #expect(try home.clinch("show", "globex").stdout.contains("online assessment"))
    let again = try home.succeed("log", "Globex", "QA", "--at", "25 nov 10:00")
    #expect(again.stdout.hasPrefix("Logged interview 1: Globex, QA, round 1\n"))
    #expect(again.stderr.contains("note: Globex (a1) had no role; it is now QA\n"))
  }

  @Test func `one that is nearly known is told`() throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.succeed("promise", "Acme Inc.", "a sample", "--by", "24 nov")
    #expect(run.stderr.contains("clinch merge company \"Acme Inc.\" Acme"))
  }

  @Test(arguments: ["a9", "f9", "99"]) func `a number that nothing has opens none`(number: String)
    throws
  {
    let home = try Home()
    try home.logAcme()
    #expect(try home.clinch("promise", number, "a sample", "--by", "24 nov").status == .noInput)
  }
}
