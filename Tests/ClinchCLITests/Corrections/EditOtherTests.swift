import ClinchCLI
import TestSupport
import Testing

@Suite struct EditOtherTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `an application is corrected, and everything that is stored of it shown`() throws {
    let run = try home.succeed(
      "edit", "application", "acme", "--company", "Acme GmbH", "--role", "Platform", "--why",
      "you ship daily", "--note", "one\ntwo")
    #expect(
      run.stdout == """
        Edited application: Acme GmbH, Platform
          stage           interviews, round 1
          waiting on      you: f1 open, f2 open
          why             you ship daily
          note            one
                          two

        """)
    let json = try home.clinch("edit", "application", "acme", "--role", "", "--json").json()
    #expect(json.keys == ["application", "follow_ups"])
    #expect(json["application"]?["role"] == .null)
    #expect(json["application"]?["company"] == "Acme GmbH")
    let shown = try home.clinch("show", "acme", "--json").json()
    #expect(json["application"] == shown["application"])
  }

  @Test func `an end is dated back`() throws {
    try home.succeed("outcome", "acme", "rejected")
    let json = try home.clinch(
      "edit", "application", "acme", "--outcome-at", "2026-11-19 17:00", "--json"
    ).json()
    #expect(json["application"]?["outcome_at"] == "2026-11-19T16:00:00Z")
  }

  @Test func `an end that is still to come is refused, whichever flag gave it`() throws {
    try home.succeed("outcome", "acme", "rejected")
    let run = try home.clinch("edit", "application", "acme", "--outcome-at", "2027-01-04 10:00")
    #expect(run.status == .data)
    #expect(
      run.stderr == """
        error: that is in the future (Mon 4 Jan 2027 10:00)
        hint: give the date or time it happened

        """)
  }

  @Test(arguments: [
    (["--company", ""], "--company is empty"), (["--outcome-at", ""], "--outcome-at is empty\n"),
    (["--outcome-at", "yesterday"], "Acme, Backend Engineer is still open"),
    (
      ["--company", "Globex", "--role", "BACKEND"],
      "there is another open application for Globex, Backend"
    ),
  ])
  func `what an application cannot be is refused`(words: [String], message: String) throws {
    try home.succeed("log", "Globex", "Backend", "--at", "2026-11-12 10:00")
    let run = try home.clinch(["edit", "application", "acme"] + words)
    #expect(run.status == .data)
    #expect(run.stderr.contains("error: \(message)"), "\(run.stderr)")
  }

  @Test func `a person is corrected`() throws {
    let run = try home.succeed(
      "edit", "person", "sam", "--name", "Sam Itō", "--title", "CTO", "--email", "sam@acme.example")
    #expect(
      run.stdout == """
        Edited p2: Sam Itō (CTO) <sam@acme.example>
          met at          Acme

        """)
    let json = try home.clinch("edit", "person", "p2", "--title", "", "--json").json()
    #expect(json.keys == ["interviews", "person"])
    #expect(json["person"]?.keys == Keys.person)
    #expect(json["person"]?["title"] == .null)
    #expect(json["interviews"]?.items == [1])
  }

  @Test func `several people are listed with what tells them apart`() throws {
    try home.succeed(
      "log", "Globex", "--at", "2026-11-12 10:00", "--with", "Dana Lee <dana@globex.example>")
    let run = try home.clinch("edit", "person", "dana", "--title", "CTO")
    #expect(run.status == .noInput)
    #expect(
      run.stderr == """
        error: "dana" could mean any of these:
          p1  Dana Lee <dana@acme.example>, Acme
          p3  Dana Lee <dana@globex.example>, Globex
        hint: clinch edit person p1 --title CTO or clinch edit person p3 --title CTO

        """)
  }

  @Test(arguments: [
    (["p1", "--email", "dana"], Status.data, "--email has"),
    (["p2", "--email", "DANA@acme.example"], .data, "p1, Dana Lee, has that address"),
    (["p1", "--name", " "], .data, "--name is empty"),
    (["p9", "--name", "x"], .noInput, "no person has the number p9"),
  ])
  func `what a person cannot be is refused`(
    words: [String], status: Status, message: String
  ) throws {
    let run = try home.clinch(["edit", "person"] + words)
    #expect(run.status == status)
    #expect(run.stderr.contains("error: \(message)"), "\(run.stderr)")
  }
}
