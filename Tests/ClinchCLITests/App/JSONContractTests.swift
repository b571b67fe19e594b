import ClinchCLI
import TestSupport
import Testing

/// What scripts rely on: the exact keys of every document, and that rows are the same everywhere.
@Suite struct JSONContractTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed("debrief", "acme", "--skipped", "2", "--note", "2=no time")
  }

  private static let overdue = "2026-11-22T12:00:00+01:00"

  private static let lists = [
    (["overdue", "--json"], Keys.followUp),
    (["due", "--within", "9d", "--json"], Keys.followUp),
    (["letter", "list", "--json"], Keys.followUp),
    (["list", "--json"], Keys.interview),
    (["skipped", "--json"], Keys.tipSummary),
    (["skipped", "--by", "interview", "--json"], Keys.skippedInterview),
    (["skipped", "--by", "kind", "--json"], Keys.tipKindSkips),
    (["history", "--json"], Keys.historyEntry),
  ]

  @Test(arguments: lists)
  func `a list is an array of rows that have exactly the promised keys`(
    words: [String], keys: [String]
  ) throws {
    let rows = try home.clinch(words, now: Self.overdue).json().items
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.keys == keys) }
  }

  private static let objects = [
    (["today", "--json"], Keys.today),
    (["show", "--json"], Keys.timeline),
    (["log", "Beta", "--at", "2026-11-22T09:00", "--json"], Keys.change),
    (["move", "acme", "--at", "2026-11-19T14:00", "--json"], Keys.change),
    (["cancel", "acme", "--yes", "--json"], Keys.change),
    (["debrief", "acme", "--done", "1", "--json"], Keys.debrief),
    (["outcome", "acme", "rejected", "--json"], Keys.outcome),
    (["undo", "--json"], Keys.undone),
    (["undo", "--dry-run", "--json"], ["would_be_undone"]),
    (["history", "show", "2", "--json"], Keys.shownOperation),
  ]

  @Test(arguments: objects)
  func `an object has exactly the promised keys`(words: [String], keys: [String]) throws {
    #expect(try home.clinch(words, now: Self.overdue).json().keys == keys)
  }

  @Test(arguments: [
    ["log", "Beta", "--at", "2026-11-22T09:00", "--json"],
    ["move", "acme", "--at", "2026-11-19T14:00", "--json"],
    ["cancel", "acme", "--yes", "--json"],
    ["debrief", "acme", "--done", "1", "--json"],
    ["outcome", "acme", "rejected", "--json"],
    ["show", "acme", "--json"],
  ])
  func `follow-ups inside an object are the same rows`(words: [String]) throws {
    let rows = try #require(try home.clinch(words, now: Self.overdue).json()["follow_ups"]).items
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.keys == Keys.followUp) }
  }

  @Test(arguments: [
    ["done", "f3", "--json"], ["waive", "f3", "--json"],
    ["letter", "sent", "--to", "dana", "--json"], ["letter", "waive", "--to", "all", "--json"],
  ])
  func `what settles prints an array of the rows it touched`(words: [String]) throws {
    let rows = try home.clinch(words, now: Self.overdue).json().items
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.keys == Keys.followUp) }
  }

  @Test func `one follow-up is the same row wherever it appears`() throws {
    let row = try #require(try home.clinch("overdue", "--json", now: Self.overdue).json()[0])
    let today = try home.clinch("today", "--json", now: Self.overdue).json()
    let shown = try home.clinch("show", "acme", "--json", now: Self.overdue).json()
    let listed = try home.clinch("letter", "list", "--json", now: Self.overdue).json()

    #expect(row["id"] == 1)
    #expect(today["overdue"]?[0] == row)
    #expect(shown["follow_ups"]?[0] == row)
    #expect(listed[0] == row)
  }

  @Test func `one interview is the same object wherever it appears`() throws {
    let interview = try #require(try home.clinch("list", "--json").json()[0])
    let shown = try home.clinch("show", "acme", "--json").json()
    let cancelled = try home.clinch("cancel", "acme", "--yes", "--json").json()["interview"]

    #expect(interview.keys == Keys.interview)
    #expect(interview["interviewers"]?.items.map(\.keys) == [Keys.person, Keys.person])
    #expect(shown["interviews"]?[0] == interview)
    #expect(cancelled?.keys == Keys.interview)
    #expect(cancelled?["cancelled_at"] == "2026-11-19T17:00:00Z")
  }

  @Test func `values are numbers, texts and nulls as promised`() throws {
    let row = try #require(try home.clinch("overdue", "--json", now: Self.overdue).json()[0])
    #expect(row["id"] == 1)
    #expect(row["kind"] == "thank_you")
    #expect(row["state"] == "overdue")
    #expect(row["company"] == "Acme")
    #expect(row["role"] == "Backend Engineer")
    #expect(row["interview"] == 1)
    #expect(row["round"] == 1)
    #expect(row["person"] == "Dana Lee")
    #expect(row["what"] == .null)
    #expect(row["opens_at"] == "2026-11-19T15:00:00Z")
    #expect(row["due_at"] == "2026-11-20T15:00:00Z")
    #expect(row["limit_at"] == "2026-11-21T15:00:00Z")
    #expect(row["overdue_by_hours"] == 20)
    #expect(row["settled_at"] == .null)
    #expect(row["settlement"] == .null)
    #expect(row["disposition"] == .null)
    #expect(row["channel"] == .null)
    #expect(row["late"] == false)
  }

  @Test func `show has the tips and objections of every interview that was held`() throws {
    try home.succeed("debrief", "acme", "--objection", "Dana: no Go")
    try home.succeed("log", "Acme", "--at", "2026-12-01T10:00")
    let shown = try home.clinch("show", "acme", "--json").json()
    let tips = shown["tips"]?.items ?? []
    #expect(tips.map { $0["interview"] } == Array(repeating: 1, count: 7))
    for tip in tips { #expect(tip.keys == Keys.shownTip) }
    #expect(tips[1]["note"] == "no time")
    let objections = shown["objections"]?.items ?? []
    #expect(objections.map(\.keys) == [Keys.objection])
    #expect(objections[0]["person"] == "Dana Lee")
    #expect(objections[0]["text"] == "no Go")
  }

  @Test func `show has every event in order of time, and whom the application waits on`() throws {
    let shown = try home.clinch("show", "acme", "--json").json()
    #expect(shown["application"]?.keys == Keys.shownApplication)
    #expect(shown["application"]?["waiting_on"] == "me")
    let events = shown["timeline"]?.items ?? []
    for event in events { #expect(event.keys == Keys.event) }
    #expect(
      events.map { $0["event"] } == ["interview", "debriefed", "owed", "owed", "owed"])
    #expect(events.map { $0["follow_up"] } == [.null, .null, 1, 2, 3])
    #expect(events.map { $0["interview"] } == [1, 1, 1, 1, 1])
    #expect(events[2]["at"] == "2026-11-21T15:00:00Z")
    #expect(events[2]["person"] == "Dana Lee")
  }

  @Test func `a debrief shows all seven tips and which one is derived`() throws {
    let tips = try #require(
      try home.clinch("debrief", "acme", "--done", "1", "--json").json()["tips"])
    #expect(tips.items.map { $0["tip"] } == [1, 2, 3, 4, 5, 6, 7])
    for tip in tips.items { #expect(tip.keys == Keys.debriefedTip) }
    #expect(tips[1]?["result"] == "skipped")
    #expect(tips[1]?["note"] == "no time")
    #expect(tips[2]?["result"] == .null)
    #expect(tips.items.map { $0["derived"] == true } == [Bool](repeating: false, count: 6) + [true])
  }

  @Test func `the text does not depend on terminal, colour or width`() throws {
    let piped = try home.clinch(["overdue", "--json"], now: Self.overdue)
    let shown = try home.clinch(
      ["overdue", "--json", "--color", "always"], now: Self.overdue,
      terminal: .terminal(width: 20))
    #expect(shown == piped)
  }

  @Test(arguments: [
    ["overdue", "--json"], ["due", "--json"], ["letter", "list", "--json"], ["list", "--json"],
    ["skipped", "--by", "interview", "--json"], ["skipped", "--by", "kind", "--json"],
    ["history", "--json"],
  ])
  func `an empty list is an empty array`(words: [String]) throws {
    #expect(try Home().clinch(words) == Run(status: .fine, stdout: "[]\n"))
  }
}
