import ClinchCLI
import Testing
import Zones

@Suite struct PromiseCommandTests {
  @Test func `a promise is echoed with its window`() throws {
    let home = try OfferHome()
    let outcome = try home.succeed(
      "promise", "beta", "two  references", "--by", "fri", "--at", "today 9:00")
    #expect(
      outcome.words == "f5 Beta: promise: two references: due Thu 26 Nov 2026"
        + " (in 3 d 13 h), until Fri 27 Nov 2026\n"
        + "f4 Beta: check-in: void Mon 23 Nov 2026 10:00 (now)\n")
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
      (["promise", "nobody", "code", "--by", "fri"], 66),
    ] as [([String], Int32)])
  func `what is wrong is refused`(_ words: [String], _ status: Int32) throws {
    let home = try OfferHome()
    let outcome = try home.run(words)
    #expect(outcome.status.rawValue == status)
    #expect(outcome.stdout.isEmpty)
    #expect(try !home.run("show", "beta").stdout.contains("promise"))
  }
}
