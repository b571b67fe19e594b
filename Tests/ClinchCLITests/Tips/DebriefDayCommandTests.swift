import ClinchCLI
import TestSupport
import Testing

/// `debrief --day`.
@Suite struct DebriefDayCommandTests {
  private let home: Home

  /// Two interviews of 19 November, and one of the day before.
  init() throws {
    home = try Home()
    try home.logAcme()
    try home.succeed(
      "log", "Acme", "--at", "2026-11-19 16:30", "--minutes", "30", "--with", "Kim Roe")
    try home.succeed("log", "Acme", "--at", "2026-11-18 16:30", "--with", "Kim Roe")
  }

  private func results(_ interview: String) throws -> [JSONDocument?] {
    try home.clinch("debrief", interview, "--clear", "7", "--json").json()["tips"]?
      .items.prefix(6).map { $0["result"] } ?? []
  }

  @Test func `the same is logged for each interview of the day, as one operation`() throws {
    let json = try home.clinch(
      "debrief", "acme", "--day", "--done", "1,2", "--skipped", "6", "--objection", "Kim: pay",
      "--why", "queues", "--reply-by", "2026-11-25", "--json"
    ).json()
    #expect(json.items.map { $0["interview"]?["id"] } == [1, 2])
    #expect(json.items.map { $0["objections"]?.items.count } == [0, 1])
    #expect(
      json.items.map { $0["interview"]?["reply_by_at"] } == [.null, "2026-11-25T22:59:59Z"])
    #expect(try results("1") == ["done", "done", .null, .null, .null, "skipped"])
    #expect(try results("2") == ["done", "done", .null, .null, .null, "skipped"])
    #expect(try results("3") == [JSONDocument?](repeating: .null, count: 6))
    try home.succeed("undo")
    #expect(try results("1") == [JSONDocument?](repeating: .null, count: 6))
    #expect(try results("2") == [JSONDocument?](repeating: .null, count: 6))
  }

  @Test func `each counts for itself`() throws {
    try home.succeed("debrief", "acme", "--day", "--done", "1", "--skipped", "2")
    let rows = try home.clinch("skipped", "--json").json().items
    #expect(rows[0]["done"] == 2)
    #expect(rows[1]["skipped"] == 2)
  }

  @Test func `on a terminal each is asked about, and once what they share`() throws {
    let tips = ["d", "d", "d", "d", "d"]
    let questioner = ScriptedQuestioner(
      tips + ["s", "4", "Dana: no Go", "", "", "queues", "", ""] + tips + [
        "d", "3", "pay", "", "", "",
      ]
        + ["you ship daily", "ten years", "2026-11-25", "s", "", ""])
    let run = try home.clinch(
      ["debrief", "acme", "--day"], terminal: .terminal(width: 100), questioner: questioner)
    #expect(run.status == .fine, "\(run.stderr)")
    #expect(questioner.unasked.isEmpty)
    #expect(
      run.stderr.contains(
        "Debrief of Acme, Backend Engineer, round 2, 1 of 2: Thu 19 Nov 2026 15:00–16:00, "))
    #expect(questioner.prompts.count { $0.hasPrefix("Why this job? ") } == 1)
    #expect(questioner.prompts.contains("What concerned Kim Roe? "))
    #expect(try results("1").last == "skipped")
    #expect(try results("2").last == "done")
    #expect(run.lines.suffix(2).allSatisfy { $0.hasPrefix("Next: ") })
  }

  @Test func `Ctrl-C keeps what was answered about each`() throws {
    let run = try home.asked(
      "debrief", "acme", "--day", answers: ["d", "d", "d", "d", "d", "d", "4", "", "", "", "", "s"])
    #expect(run.status == .interrupted)
    #expect(try results("1") == [JSONDocument?](repeating: "done", count: 6))
    #expect(try results("2") == ["skipped", .null, .null, .null, .null, .null])
    try home.succeed("undo")
    #expect(try results("1") == [JSONDocument?](repeating: .null, count: 6))
  }

  @Test func `a day of one interview is a day`() throws {
    let json = try home.clinch("debrief", "3", "--day", "--done", "1", "--json").json()
    #expect(json.items.map { $0["interview"]?["id"] } == [3])
  }

  @Test func `an objection of somebody who was in none of them is refused`() throws {
    let run = try home.clinch("debrief", "acme", "--day", "--objection", "Nobody: pay")
    #expect(run.status == .noInput)
    #expect(try results("1") == [JSONDocument?](repeating: .null, count: 6))
  }
}
