import ClinchCLI
import TestSupport
import Testing

/// `debrief` on a terminal.
@Suite struct DebriefQuestionTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func known(now: String? = nil) throws -> (results: [JSONDocument?], JSONDocument) {
    let json = try home.clinch("show", "acme", "--json", now: now).json()
    let debrief = try home.clinch("debrief", "acme", "--why", "x", "--json", now: now).json()
    return (debrief["tips"]?.items.prefix(6).map { $0["result"] } ?? [], json)
  }

  @Test func `one key answers each tip, then it asks for the rest and the letters`() throws {
    let questioner = ScriptedQuestioner([
      "d", "s", "c", "n", "D", "s", "4", "", "their queues", "", "", "you ship daily",
      "ten years of it",
      "friday", "s", "w",
    ])
    let run = try home.clinch(["debrief", "acme"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.unasked.isEmpty)
    let json = try home.clinch("debrief", "acme", "--impression", "4", "--json").json()
    #expect(
      json["tips"]?.items.prefix(6).map { $0["result"] } == [
        "done", "skipped", "declined", "not_applicable", "done", "skipped",
      ])
    #expect(json["interview"]?["highlight"] == "their queues")
    #expect(json["interview"]?["reply_by_at"] == "2026-11-20T22:59:59Z")
    let letters = json["follow_ups"]?.items.filter { $0["kind"] == "thank_you" } ?? []
    #expect(letters.map { $0["settlement"] } == ["sent", "waived"])
    let application = try home.clinch("show", "acme", "--json").json()["application"]
    #expect(application?["why_interested"] == "you ship daily")
    #expect(application?["what_i_bring"] == "ten years of it")
  }

  @Test func `what steers a terminal is not even stored in a name`() throws {
    try home.succeed("log", "Evil", "--at", "noon", "--with", "K\u{202E}im", "--note", "x")
    let questioner = ScriptedQuestioner(["", "", "", "", "", "d", "", "no Go"])
    _ = try home.clinch(["debrief", "evil"], terminal: .terminal(), questioner: questioner)
    #expect(questioner.prompts.contains("What concerned Kim? "))
  }

  @Test(arguments: [
    ("2026-11-19T14:59:59+01:00", false, "interview 1 has not taken place yet"),
    ("2026-11-19T18:00:00+01:00", true, "interview 1 is cancelled"),
  ])
  func `nothing is asked about an interview that was not held`(
    now: String, isCancelled: Bool, error: String
  ) throws {
    if isCancelled { try home.succeed("cancel", "1", now: "2026-11-19T14:00:00+01:00") }
    let questioner = ScriptedQuestioner(["d"])
    let run = try home.clinch(
      ["debrief", "1"], now: now, terminal: .terminal(), questioner: questioner)
    #expect(run.status == .data)
    #expect(run.stderr.contains("error: \(error)\n"))
    #expect(questioner.prompts.isEmpty)
  }

  @Test func `what keys mean is said to those who want no notes too`() throws {
    let run = try home.asked("debrief", "acme", "--quiet", answers: ["d"])
    #expect(
      run.stderr.contains(
        "d I did it · s I skipped it · c I declined on purpose · n it did not apply\n"))
  }

  @Test func `Enter leaves a question for later`() throws {
    let run = try home.asked(
      "debrief", "acme", answers: [String](repeating: "", count: 16))
    #expect(run.status == .fine)
    #expect(try known().results == [JSONDocument?](repeating: .null, count: 6))
  }

  @Test func `a key that means nothing is asked again`() throws {
    let questioner = ScriptedQuestioner(["x", "d"])
    _ = try home.clinch(["debrief", "acme"], terminal: .terminal(), questioner: questioner)
    #expect(questioner.prompts[1] == "  d, s, c, n, b or Enter: ")
    #expect(try known().results[0] == "done")
  }

  @Test(arguments: [40, 60, 80])
  func `questions are broken between words where the terminal is narrow`(width: Int) throws {
    let questioner = ScriptedQuestioner([String](repeating: "", count: 6))
    _ = try home.clinch(
      ["debrief", "acme"], terminal: .terminal(width: width), questioner: questioner)
    for line in questioner.prompts.prefix(6).flatMap({ $0.split(separator: "\n") }) {
      #expect(Cells.count(String(line)) <= width)
    }
  }

  @Test func `Ctrl-C stores what was answered, and the next time it goes on from there`() throws {
    let first = try home.asked("debrief", "acme", answers: ["d", "s"])
    #expect(first.status == .interrupted)
    #expect(first.stderr.contains("note: your answers are saved"))

    let questioner = ScriptedQuestioner(["d", "d", "d", "c"])
    let second = try home.clinch(
      ["debrief", "acme"], terminal: .terminal(), questioner: questioner)
    #expect(second.status == .interrupted)
    #expect(questioner.prompts.first?.hasPrefix("3 Be patient\n") == true)
    #expect(try known().results == ["done", "skipped", "done", "done", "done", "declined"])
  }

  @Test func `an interrupted debrief is one operation`() throws {
    _ = try home.asked("debrief", "acme", answers: ["d", "s", "d"])
    try home.succeed("undo")
    #expect(try known().results == [JSONDocument?](repeating: .null, count: 6))
  }

  @Test func `Ctrl-C at the first question stores nothing, so there is nothing to undo`() throws {
    let before = try home.folder.octets(Home.database)
    let run = try home.asked("debrief", "acme", answers: [])
    #expect(run.status == .interrupted)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.hasSuffix("error: interrupted; nothing was saved\n"))
    #expect(try home.folder.octets(Home.database) == before)
  }

  @Test func `what was said with flags is not asked again`() throws {
    let questioner = ScriptedQuestioner(["d", "d", "c", ""])
    let run = try home.clinch(
      ["debrief", "acme", "--done", "1,3", "--skipped", "2"], terminal: .terminal(),
      questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.prompts.map { $0.first } == ["4", "5", "6", "A"])
    #expect(try known().results == ["done", "skipped", "done", "done", "done", "declined"])
  }

  @Test func `without a terminal it asks nothing and says what to give`() throws {
    let run = try home.clinch("debrief", "acme")
    #expect(run.status == .usage)
    #expect(run.stderr.contains("--done, --skipped"))
  }

  @Test(arguments: ["--no-input", "--json"])
  func `it asks nothing where questions are forbidden, or a program reads`(flag: String) throws {
    let questioner = ScriptedQuestioner(["d"])
    let run = try home.clinch(
      ["debrief", "acme", flag, "--done", "1"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.prompts.isEmpty)
  }
}
