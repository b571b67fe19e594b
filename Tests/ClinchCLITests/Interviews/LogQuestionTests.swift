import ClinchCLI
import TestSupport
import Testing

/// `log` on a terminal.
@Suite struct LogQuestionTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  private func logged() throws -> JSONDocument? {
    try home.clinch("list", "--json").json()[0]
  }

  @Test func `it asks for everything that is missing`() throws {
    let questioner = ScriptedQuestioner([
      "Acme", "Engineer", "yesterday 15:00", "Dana Lee; Sam Ito", "https://meet.example.com/a",
    ])
    let run = try home.clinch(["log"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(
      questioner.prompts == [
        "Company: ", "Role: ", "When, like fri 14:00-14:45 [today 17:00]: ",
        "With (separate names with ;): ", "Link: ",
      ])
    let interview = try logged()
    #expect(interview?["company"] == "Acme")
    #expect(interview?["role"] == "Engineer")
    #expect(interview?["starts_at"] == "2026-11-18T14:00:00Z")
    #expect(interview?["ends_at"] == "2026-11-18T15:00:00Z")
    #expect(interview?["link"] == "https://meet.example.com/a")
    #expect(interview?["interviewers"]?.items.map { $0["name"] } == ["Dana Lee", "Sam Ito"])
  }

  @Test(arguments: [
    (
      ["Acme"],
      [
        "Role: ", "When, like fri 14:00-14:45 [today 17:00]: ", "With (separate names with ;): ",
        "Link: ",
      ]
    ),
    (
      ["Acme", "Engineer", "--minutes", "30", "--with", "Dana", "--kind", "panel"],
      ["When, like fri 14:00-14:45 [today 17:30]: ", "Link: "]
    ),
    (["--at", "noon"], ["Company: ", "Role: ", "With (separate names with ;): ", "Link: "]),
    (
      ["Acme", "Engineer", "--with", "Dana", "--link", "https://meet.example.com/a"],
      ["When, like fri 14:00-14:45 [today 17:00]: "]
    ),
  ])
  func `what was given is not asked for`(words: [String], prompts: [String]) throws {
    let answers = prompts.map { $0 == "Company: " ? "Acme" : $0.hasPrefix("When") ? "noon" : "" }
    let questioner = ScriptedQuestioner(answers)
    let run = try home.clinch(["log"] + words, terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.prompts == prompts)
    #expect(try logged()?["starts_at"] == "2026-11-19T11:00:00Z")
  }

  @Test func `Enter leaves out what is not needed`() throws {
    let run = try home.asked("log", answers: ["Acme", "", "noon", "", ""])
    #expect(run.status == .fine)
    let interview = try logged()
    #expect(interview?["role"] == .null)
    #expect(interview?["interviewers"] == .array([]))
  }

  @Test(arguments: [
    ("2026-11-19T18:00:00+01:00", [], "today 17:00"),
    ("2026-11-19T18:29:00+01:00", [], "today 17:00"),
    ("2026-11-19T18:31:00+01:00", [], "today 17:30"),
    ("2026-11-19T18:31:00+01:00", ["--minutes", "30"], "today 18:00"),
    ("2026-11-19T18:00:00+01:00", ["--zone", "Asia/Kathmandu"], "today 21:30"),
  ])
  func `the time that Enter gives is the latest that is over by now`(
    now: String, words: [String], offered: String
  ) throws {
    let questioner = ScriptedQuestioner(["Acme", "", ""])
    _ = try home.clinch(
      ["log"] + words, now: now, terminal: .terminal(), questioner: questioner)
    #expect(questioner.prompts[2] == "When, like fri 14:00-14:45 [\(offered)]: ")
  }

  @Test(arguments: [
    ("2026-11-20T00:20:00+01:00", []),
    ("2026-11-19T18:00:00+01:00", ["--zone", "Pacific/Auckland"]),
  ])
  func `where that is another day no time is offered`(now: String, words: [String]) throws {
    let questioner = ScriptedQuestioner(["Acme", "", ""])
    _ = try home.clinch(
      ["log"] + words, now: now, terminal: .terminal(), questioner: questioner)
    #expect(questioner.prompts[2] == "When, like fri 14:00-14:45: ")
  }

  @Test(arguments: [("11:00", "2026-11-20T10:00:00Z", false), ("", "2026-11-19T23:00:00Z", true)])
  func `of a day alone the time is asked for, and need not be known`(
    time: String, start: String, isDay: Bool
  ) throws {
    let questioner = ScriptedQuestioner(["Acme", "", "tomorrow", time, "", ""])
    _ = try home.clinch(["log"], terminal: .terminal(), questioner: questioner)
    #expect(questioner.prompts[3] == "Time (Enter if only the day is known): ")
    #expect(try logged()?["starts_at"] == .string(start))
    #expect(try logged()?["day_only"] == .bool(isDay))
  }

  @Test func `an answer that cannot be understood is explained and asked again`() throws {
    let questioner = ScriptedQuestioner([
      "", "Acme", "a\u{1B}b", "", "soon", "noon", "<not an address", "", "meet.example.com/a",
      "",
    ])
    let run = try home.clinch(["log"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.unasked.isEmpty)
    #expect(questioner.prompts.count { $0.hasPrefix("Company") } == 2)
    #expect(questioner.prompts.count { $0.hasPrefix("When") } == 2)
    #expect(questioner.prompts.count { $0.hasPrefix("With") } == 2)
    #expect(run.stderr.contains("  this is required\n"))
    #expect(run.stderr.contains("  can't read \"soon\""))
    #expect(run.stderr.contains("write it like https://meet.example.com/a"))
  }

  @Test func `what cannot be understood stays in the line, to be put right`() throws {
    let questioner = ScriptedQuestioner(["Acme", "", "soon", "noon", "<not", "", ""])
    _ = try home.clinch(["log"], terminal: .terminal(), questioner: questioner)
    #expect(questioner.typed == ["", "", "", "soon", "", "<not", ""])
  }

  private static let wrong: [(words: [String], status: Status)] = [
    (["--zone", "Mars/Base"], .data), (["Acme", "--url", "a\u{1B}b"], .data),
    (["--source", "a\u{1B}b"], .data), (["--with", "Dana <no address>"], .data),
    (["--at", "soon"], .data), (["Acme", "--place", "\u{1B}"], .data),
    (["--at", "2026-11-19 15:00 Europe/Berlin", "--zone", "Asia/Tokyo"], .usage),
  ]

  @Test(arguments: wrong)
  func `nothing is asked when something that was given is wrong`(
    words: [String], status: Status
  ) throws {
    let questioner = ScriptedQuestioner(["Acme", "", "noon"])
    let run = try home.clinch(["log"] + words, terminal: .terminal(), questioner: questioner)
    #expect(run.status == status)
    #expect(questioner.prompts.isEmpty)
  }

  @Test func `nothing is asked when everything needed was said`() throws {
    let questioner = ScriptedQuestioner([])
    let run = try home.clinch(
      ["log", "Acme", "--at", "noon"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.prompts.isEmpty)
  }

  @Test(arguments: 0...4)
  func `Ctrl-C at any question stores nothing`(answered: Int) throws {
    let answers = ["Acme", "", "noon", "", ""].prefix(answered)
    let run = try home.asked("log", answers: Array(answers))
    #expect(run.status == .interrupted)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.hasSuffix("error: interrupted; nothing was saved\n"))
    #expect(try home.folder.names().isEmpty)
  }

  @Test(arguments: [("", 1), ("n", 1), ("x", 1), ("y", 2)])
  func `letters whose window has closed are asked about, and no is the default`(
    answer: String, followUps: Int
  ) throws {
    let questioner = ScriptedQuestioner([answer])
    _ = try home.clinch(
      ["log", "Acme", "--at", "2026-11-10 15:00"], terminal: .terminal(), questioner: questioner)
    #expect(
      questioner.prompts.map { $0.split(separator: "\n").joined(separator: " ") }
        == ["The thank-you window closed 7 d 2 h ago. Track the letters anyway? [y/N] "])
    #expect(
      try home.clinch("show", "acme", "--json").json()["follow_ups"]?.items.count == followUps)
  }

  @Test(arguments: [["--no-follow-ups"], ["--follow-ups"]])
  func `late letters are not asked about where a flag decides`(flags: [String]) throws {
    let questioner = ScriptedQuestioner([])
    let run = try home.clinch(
      ["log", "Acme", "--at", "2026-11-10 15:00"] + flags, terminal: .terminal(),
      questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.prompts.isEmpty)
  }

  @Test(arguments: [
    (["log"], Terminal.pipes, "the company is missing"),
    (["log", "Acme"], .pipes, "--at is missing: when does the interview start?"),
    (
      ["log", "Acme", "--no-input"], .terminal(), "--at is missing: when does the interview start?"
    ),
    (["log", "Acme", "--json"], .terminal(), "--at is missing: when does the interview start?"),
  ])
  func `where nobody can be asked, what is missing is named`(
    words: [String], terminal: Terminal, error: String
  ) throws {
    let questioner = ScriptedQuestioner(["Acme"])
    let run = try home.clinch(words, terminal: terminal, questioner: questioner)
    #expect(run.status == .usage)
    #expect(run.stderr.hasPrefix("error: \(error)\n"))
    #expect(questioner.prompts.isEmpty)
  }

  @Test(arguments: [30, 40, 60, 80])
  func `questions and what is said beside them fit the terminal`(width: Int) throws {
    try home.logAcme()
    let questioner = ScriptedQuestioner([
      "Acme Gesellschaft mit beschränkter Haftung", "1", "Backend 開発者のエンジニア", "2", "soon",
      "2026-11-19 15:30", "y", "Dana", "1", "",
    ])
    let run = try home.clinch(
      ["log"], terminal: .terminal(width: width), questioner: questioner)
    let lines =
      questioner.prompts.flatMap { $0.split(separator: "\n") }
      + run.stderr.split(separator: "\n").prefix { !$0.hasPrefix("note:") }
    #expect(lines.allSatisfy { Cells.count(String($0)) <= width }, "\(lines)")
  }

  @Test func `a moment that is not understood is asked for again, also before there is a database`()
    throws
  {
    let questioner = ScriptedQuestioner([
      "Acme", "", "next fri 10:00", "yesterday 10:00", "", "",
    ])
    let run = try home.clinch(["log"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(try logged()?["starts_at"] == "2026-11-18T09:00:00Z")
  }
}
