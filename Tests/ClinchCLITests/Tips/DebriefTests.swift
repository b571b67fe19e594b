import ClinchCLI
import TestSupport
import Testing

@Suite struct DebriefTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func results(_ words: String...) throws -> [JSONDocument?] {
    let run = try home.clinch(["debrief", "acme", "--json"] + words)
    return try #require(try run.json()["tips"]).items.map { $0["result"] }
  }

  @Test func `it shows what is known then`() throws {
    let run = try home.succeed(
      "debrief", "acme", "--done", "1,3", "--skipped", "ask", "--declined", "4", "--na", "5",
      "--note", "2=ran out of time", "--impression", "4", "--highlight", "their queues")
    #expect(
      run.lines.prefix(11) == [
        "Debrief of interview 1: Acme, Backend Engineer, round 1",
        "  done            1 Show interest",
        "  skipped         2 Ask for the next step",
        "                    ran out of time",
        "  done            3 Be patient",
        "  declined        4 Stay positive",
        "  not applicable  5 Thank the interviewer",
        "  not logged      6 Ask about concerns",
        "  not logged      7 Send the thank-you letter",
        "  impression      4 of 5",
        "  highlight       their queues",
      ])
  }

  @Test func `tips may be given by number and by key`() throws {
    #expect(
      try results("--done", "interest, 3", "--skipped", "ASK") == [
        "done", "skipped", "done", .null, .null, .null, .null,
      ])
  }

  @Test func `a tip can go back to not logged`() throws {
    _ = try results("--done", "1,2")
    #expect(try results("--clear", "1")[0] == .null)
    #expect(try results("--done", "3")[1] == "done")
  }

  @Test func `a later entry counts`() throws {
    _ = try results("--done", "1")
    #expect(try results("--skipped", "1")[0] == "skipped")
  }

  @Test func `the letter tip follows from the letters until it is said`() throws {
    let late = "2026-11-22T12:00:00+01:00"
    let derived = try home.clinch(
      ["debrief", "acme", "--done", "1", "--json"], now: late
    ).json()["tips"]?[6]
    #expect(derived?["result"] == "skipped")
    #expect(derived?["derived"] == true)
    let said = try home.clinch(
      ["debrief", "acme", "--na", "7", "--json"], now: late
    ).json()["tips"]?[6]
    #expect(said?["result"] == "not_applicable")
    #expect(said?["derived"] == false)
  }

  @Test func `objections are kept with who raised them`() throws {
    try home.succeed("debrief", "acme", "--objection", "dana: little Kubernetes")
    #expect(
      try home.clinch("show", "acme").lines.contains(
        "                    concern         Dana Lee: little Kubernetes"))
  }

  @Test func `an objection of somebody who was not there is refused`() throws {
    let run = try home.clinch("debrief", "acme", "--objection", "Bob: too tall")
    #expect(run.status == .noInput)
  }

  @Test func `somebody new gets a letter`() throws {
    let json = try home.clinch("debrief", "acme", "--with", "Kim Roe", "--json").json()
    #expect(json["interview"]?["interviewers"]?[2]?["name"] == "Kim Roe")
    #expect(json["follow_ups"]?.items.contains { $0["person"] == "Kim Roe" } == true)
  }

  @Test func `a promised date moves the check-in to the end of that day`() throws {
    let json = try home.clinch("debrief", "acme", "--reply-by", "24 nov", "--json").json()
    #expect(json["interview"]?["reply_by_at"] == "2026-11-24T22:59:59Z")
    let checkIn = json["follow_ups"]?.items.first { $0["kind"] == "check_in" }
    #expect(checkIn?["opens_at"] == "2026-11-24T22:59:59Z")
  }

  @Test func `the two answers belong to the application`() throws {
    try home.succeed("debrief", "acme", "--why", "their queues", "--bring", "ten years of queues")
    let application = try home.clinch("show", "acme", "--json").json()["application"]
    #expect(application?["why_interested"] == "their queues")
    #expect(application?["what_i_bring"] == "ten years of queues")
  }

  @Test func `without a name it is about the latest interview`() throws {
    try home.succeed("log", "Beta", "--at", "2026-11-18 10:00")
    #expect(
      try home.clinch("debrief", "--done", "1", "--json").json()["interview"]?["company"] == "Acme")
  }

  @Test func `an interview that has not begun cannot be debriefed`() throws {
    try home.succeed("log", "Beta", "--at", "tomorrow 10:00")
    let run = try home.clinch("debrief", "beta", "--done", "1")
    #expect(run.status == .data)
    #expect(run.stderr.contains("interview 2 has not taken place yet"))
  }

  @Test func `a note is kept with its tip`() throws {
    let run = try home.clinch(
      "debrief", "acme", "--skipped", "2", "--note", "ask=a = b, \"c\"", "--json")
    #expect(try run.json()["tips"]?[1]?["note"] == "a = b, \"c\"")
  }
}
