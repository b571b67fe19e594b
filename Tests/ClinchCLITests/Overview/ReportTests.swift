import ClinchCLI
import TestSupport
import Testing

@Suite struct ReportTests {
  private let home: Home

  /// Acme on the 17th and the 19th, rejected on the 20th; Beta on the 18th.
  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed("log", "Acme", "--at", "2026-11-17 10:00", "--source", "a friend")
    try home.succeed("log", "Beta", "Writer", "--at", "2026-11-18 10:00", "--kind", "phone")
    try home.succeed("debrief", "1", "--done", "1", "--skipped", "2", "--impression", "2")
    try home.succeed("debrief", "2", "--done", "1,2")
    try home.succeed("debrief", "3", "--done", "2")
    try home.succeed("outcome", "acme", "rejected", now: Self.friday)
  }

  private static let friday = "2026-11-20T12:00:00+01:00"

  private func report(_ flags: String...) throws -> JSONDocument {
    try home.clinch(["report", "--json"] + flags, now: Self.friday).json()
  }

  @Test func `an application that ended before its first interview is counted`() throws {
    try home.succeed(
      "log", "Gamma", "SRE", "--at", "2026-12-01 10:00", "--no-follow-ups", now: Self.friday)
    let before = try report()["applications"]?["rejected"]
    try home.succeed("outcome", "gamma", "rejected", "--cancel-planned", now: Self.friday)
    #expect(before == 1)
    #expect(try report()["applications"]?["rejected"] == 2)
  }

  @Test func `the document has exactly the promised keys`() throws {
    let report = try report()
    #expect(report.keys == Keys.report)
    #expect(report["effects"]?[0]?.keys == Keys.tipEffect)
    #expect(report["matrix"]?[0]?.keys == Keys.matrixRow)
    #expect(report["effects"]?[0]?["done"]?["advanced"]?.keys == Keys.proportion)
    #expect(report["applications"]?.keys == Keys.applicationCounts)
    #expect(report["funnel"]?.keys == ["ends", "sources", "stages", "steps"])
    #expect(report["letters"]?.keys == ["hours_to_send", "statistics"])
    #expect(report["letters"]?["hours_to_send"]?[0]?.keys == ["count", "from", "to"])
    #expect(report["silent_days"]?.keys == ["advanced", "hours_to_answer", "pending"])
    #expect(
      report["silent_days"]?["hours_to_answer"]?.keys == ["count", "greatest", "least", "median"])
    #expect(report["low_impressions"]?.keys == ["advanced", "pending"])
    #expect(report["impressions"]?[0]?.keys == ["advanced", "pending", "rating"])
    #expect(report["funnel"]?["stages"]?[0]?.keys == ["applications", "round", "stage"])
    #expect(
      report["funnel"]?["steps"]?[0]?.keys == ["advanced", "hours_to_next", "pending", "round"])
    #expect(report["funnel"]?["ends"]?[0]?.keys == ["count", "outcome"])
    #expect(
      report["funnel"]?["sources"]?[0]?.keys
        == ["advanced", "applications", "offers", "pending", "source"])
    #expect(report["offers"]?.keys == Keys.offerStatistics)
  }

  @Test func `what came of a tip is counted per interview`() throws {
    let ask = try #require(try report()["effects"]?[1])
    #expect(ask["done"]?["advanced"]?["count"] == 1)
    #expect(ask["done"]?["advanced"]?["total"] == 1)
    #expect(ask["done"]?["pending"] == 1)
    #expect(ask["skipped"]?["advanced"]?["count"] == 0)
    #expect(ask["skipped"]?["advanced"]?["total"] == 1)
    #expect(ask["verdict"] == "too_few")
  }

  @Test(arguments: [
    (["--since", "2026-11-18"], 2), (["--until", "2026-11-18"], 2),
    (["--from", "2026-11-18", "--to", "2026-11-18"], 1), (["--since", "2026-11-21"], 0),
  ])
  func `it can be about a span of time`(flags: [String], held: Int) throws {
    let report = try home.clinch(["report", "--json"] + flags, now: Self.friday).json()
    #expect(report["held"] == .number("\(held)"))
  }

  @Test(arguments: [
    (["--since", "2026-11-19", "--until", "2026-11-18"], "--since is later than --until"),
    (["--work-search", "--from", "2026-11-19", "--to", "2026-11-18"], "later than"),
    (["--since", "2026-11-18", "--from", "2026-11-18"], "--from and --since mean the same"),
    (["--work-search", "--sankey"], "not both"),
    (["--csv"], "--csv works only with --work-search"),
    (["--html", ""], "--html is empty"),
    (["--html", "a.html", "--sankey"], "use --html or --sankey, not both"),
    (["--html", "a.html", "--work-search", "--csv"], "use --html or --csv, not both"),
    (["--html", "-", "--json"], "--json needs a file"),
  ])
  func `words that cannot be meant are refused`(flags: [String], reason: String) throws {
    let run = try home.clinch(["report"] + flags, now: Self.friday)
    #expect(run.status == .usage)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.contains(reason))
  }

  @Test func `a date that is none is refused`() throws {
    #expect(try home.clinch("report", "--from", "30 feb").status == .data)
  }

  @Test func `without interviews it says so and shows what is needed now`() throws {
    let run = try Home().clinch("report")
    #expect(run.status == .fine)
    #expect(run.stdout.hasPrefix("No interviews yet.\n\nNow\n"))
  }

  @Test func `the proof of search is dated, and names contact, method and result`() throws {
    let run = try home.clinch(
      "report", "--work-search", "--from", "2026-11-17", "--json", now: Self.friday)
    let rows = try run.json().items
    #expect(rows.map(\.keys) == Array(repeating: Keys.workSearch, count: 3))
    #expect(rows.map { $0["date"] } == ["2026-11-17", "2026-11-18", "2026-11-19"])
    #expect(rows.map { $0["result"] } == ["further_interview", "pending", "rejected"])
    #expect(rows.map { $0["counts_as"] } == ["activity", "activity", "activity"])
    #expect(rows.map { $0["new_contact"] == false } == [true, true, true])
    #expect(rows[2]["contacts"]?[0]?["email"] == "dana@acme.example")
    #expect(rows[1]["method"] == "phone")
    #expect(rows[1]["position"] == "Writer")
  }

  @Test func `the proof of search is a table for people and CSV for an office`() throws {
    let csv = try home.clinch("report", "--work-search", "--csv", now: Self.friday).stdout
    #expect(csv.contains("2026-11-19,Acme,Dana Lee <dana@acme.example>; Sam Ito,,video,"))
    let text = try home.clinch("report", "--work-search", now: Self.friday).stdout
    #expect(text.contains("2026-11-18  Beta"))
    #expect(text.contains("an interview as an activity"))
  }

  @Test func `an application without an interview is counted and listed from the day it was sent`()
    throws
  {
    try home.succeed("promise", "Gamma", "CV", "--by", "2026-11-25", now: Self.friday)
    let before = try home.clinch("report", "--work-search", "--json", now: Self.friday)
    #expect(try before.json().items.count == 3)
    #expect(before.stderr.contains("3 applications (a1, a2, a3) are not listed"))
    #expect(before.stderr.contains("clinch edit application a1 --applied DAY"))
    try home.succeed("edit", "application", "gamma", "--applied", "2026-11-18", now: Self.friday)

    let report = try report()
    #expect(report["applications"]?["applied"] == 3)
    #expect(report["applications"]?["interviewed"] == 2)
    #expect(report["applications"]?["open"] == 2)
    #expect(report["funnel"]?["stages"]?[0]?["stage"] == "applied")
    #expect(report["funnel"]?["stages"]?[1]?["applications"]?["total"] == 3)
    #expect(report["held"] == 3)
    let rows = try home.clinch("report", "--work-search", "--json", now: Self.friday).json().items
    let row = try #require(rows.first { $0["kind"] == "application" })
    #expect(row.keys == Keys.workSearch)
    #expect(row["date"] == "2026-11-18")
    #expect(row["employer"] == "Gamma")
    #expect(row["counts_as"] == "contact")
    #expect(row["new_contact"] == true)
    #expect(row["interview"] == .null)
    #expect(row["result"] == "pending")
    #expect(row["application"] == 3)
    let flows = try home.clinch("report", "--sankey", now: Self.friday).stdout
    #expect(flows.contains("Unknown source [1] Open\n"))
  }

  @Test func `a page for an office says beside it what is missing`() throws {
    let run = try home.clinch("report", "--work-search", "--html", "-", now: Self.friday)
    #expect(run.stderr.contains("2 applications (a1, a2) are not listed"))
    #expect(!run.stdout.contains("are not listed"))
  }

  @Test func `charts are drawn with blocks where the terminal has them, else with ASCII`() throws {
    func signs(_ locale: String) throws -> Set<Unicode.Scalar> {
      let run = try home.clinch(
        ["report"], now: Self.friday, environment: ["LC_ALL": locale], terminal: .terminal())
      return Set(run.stdout.unicodeScalars.filter { "█░─│◆×•".unicodeScalars.contains($0) })
    }
    #expect(try signs("en_GB.UTF-8").isSuperset(of: "█─│".unicodeScalars))
    #expect(try signs("C").isEmpty)
  }

  @Test func `the lines for a diagram say how many went where`() throws {
    let run = try home.clinch("report", "--sankey", now: Self.friday)
    #expect(
      run.stdout == """
        From a friend [1] Round 1
        Unknown source [1] Round 1
        Round 1 [1] Round 2
        Round 1 [1] Open
        Round 2 [1] Rejected

        """)
  }

  @Test func `a source cannot be taken for a stage or break a line`() throws {
    let home = try Home()
    try home.succeed("log", "Beta", "--at", "2026-11-18 10:00", "--source", "Round 1 [x] y")
    #expect(
      try home.clinch("report", "--sankey").stdout
        == "From Round 1 (x) y [1] Round 1\nRound 1 [1] Open\n")
  }
}
