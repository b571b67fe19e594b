import ClinchCLI
import Testing
import Zones

@Suite struct ColdCommandTests {
  @Test func `show, list and offer list say which application is cold`() throws {
    let home = try OfferHome()
    try home.succeed("done", "f4", now: "2026-12-07T10:00:00+01:00")
    let later = "2026-12-16T10:00:00+01:00"
    #expect(try !home.run(["list"], now: later).stdout.contains("cold"))
    #expect(try home.succeed("done", "f5", now: later).stdout.contains("check-in, done"))
    #expect(try home.run(["show", "beta"], now: later).stdout.contains(", cold"))
    #expect(try home.run(["show", "beta", "--json"], now: later).stdout.contains("\"cold\": true"))
    let list = try home.run(["list"], now: later).stdout.split(separator: "\n")
    #expect(list.filter { $0.contains("Beta") }.allSatisfy { $0.hasSuffix("cold") })
    #expect(list.filter { $0.contains("Acme") }.allSatisfy { !$0.contains("cold") })
    try home.succeed("offer", "received", "acme", now: later)
    #expect(try home.run(["offer", "list"], now: later).stdout.contains("cold\n"))
  }
}
