import ClinchCLI
import TestSupport
import Testing

@Suite struct CancelTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  @Test func `letters that were owed after the interview are void, its check-in stays`() throws {
    let json = try home.clinch("cancel", "acme", "--note", "they filled it", "--json").json()
    #expect(json["interview"]?["cancelled_at"] == "2026-11-19T17:00:00Z")
    #expect(json["interview"]?["note"] == "they filled it")
    let rows = json["follow_ups"]?.items ?? []
    #expect(rows.count == 3)
    #expect(rows.map { $0["kind"] } == ["thank_you", "thank_you", "check_in"])
    #expect(rows.map { $0["settlement"] } == ["void", "void", .null])
    #expect(rows.last?["interview"] == .null)
    for row in rows { #expect(row["late"] == false) }
  }

  @Test func `it counts in no statistic and is marked in the list`() throws {
    try home.succeed("debrief", "acme", "--skipped", "2")
    try home.succeed("cancel", "acme", "--yes")
    let tips = try home.clinch("skipped", "--json").json().items
    for tip in tips { #expect(tip["not_logged"] == 0) }
    #expect(try home.clinch("list").lines.last?.hasSuffix("cancelled") == true)
    #expect(
      try home.clinch("overdue", "--kind", "thank_you", now: "2026-12-24T12:00:00Z").stdout
        == "Nothing is overdue.\n")
  }

  @Test(arguments: [
    ["debrief", "acme", "--skipped", "2"], ["debrief", "acme", "--impression", "4"],
    ["letter", "sent", "acme", "--to", "dana"],
  ])
  func `one that took place is cancelled only with --yes`(words: [String]) throws {
    try home.clinch(words).expectStatus(.fine)
    let refused = try home.clinch("cancel", "acme")
    #expect(refused.status == .data)
    #expect(refused.stderr.contains("hint: if it never did: clinch cancel 1 --yes\n"))
    #expect(try home.clinch("list", "--json").json().items[0]["cancelled_at"] == .null)
    try home.succeed("cancel", "1", "--yes")
  }

  @Test(arguments: [("y", ClinchCLI.ExitStatus.fine), ("n", .failure)])
  func `on a terminal it is asked about`(answer: String, status: ClinchCLI.ExitStatus) throws {
    try home.succeed("debrief", "acme", "--skipped", "2")
    let run = try home.asked("cancel", "acme", answers: [answer])
    #expect(run.status == status)
  }

  @Test func `a cancelled interview cannot be cancelled, moved or debriefed`() throws {
    try home.succeed("cancel", "1")
    #expect(try home.clinch("cancel", "1").status == .data)
    #expect(try home.clinch("move", "1", "--at", "tomorrow 10:00").status == .data)
    #expect(try home.clinch("debrief", "1", "--done", "1").status == .data)
  }

  @Test func `a company whose only interview was cancelled is still found by name`() throws {
    try home.succeed("cancel", "acme")
    #expect(try home.clinch("show", "acme").lines.contains { $0.contains("cancelled") })
    for words in [["cancel", "acme"], ["move", "acme", "--at", "tomorrow 10:00"]] {
      let run = try home.clinch(words)
      #expect(run.status == .data)
      #expect(run.stderr.hasPrefix("error: interview 1 is cancelled\n"))
    }
  }

  @Test func `cancelling the latest opens the check-in of the one before again`() throws {
    try home.succeed("log", "Acme", "--at", "2026-11-26T10:00", "--with", "Dana Lee")
    let rows = try home.clinch("cancel", "2", "--json").json()["follow_ups"]?.items ?? []
    let open = rows.filter { $0["settled_at"] == .null }
    #expect(open.map { $0["kind"] } == ["check_in"])
    #expect(open.map { $0["interview"] } == [1])
    #expect(open.map { $0["due_at"] } == ["2026-11-26T23:00:00Z"])
  }

  @Test func `a cancelled interview is never the last one`() throws {
    try home.succeed("cancel", "1")
    #expect(try home.clinch("debrief", "last", "--done", "1").status == .noInput)
  }
}

extension Run {
  fileprivate func expectStatus(_ wanted: ClinchCLI.ExitStatus) {
    #expect(status == wanted, "\(stderr)")
  }
}
