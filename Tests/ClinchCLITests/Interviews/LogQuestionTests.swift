import ClinchCLI
import TestSupport
import Testing

/// `log` on a terminal.
@Suite struct LogQuestionTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `it asks for everything that is missing`() throws {
    let run = try home.asked(
      "log", "--json",
      answers: [
        "Acme", "Engineer", "yesterday 15:00", "45", "Dana Lee; Sam Ito", "phone", "by telephone",
        "they call",
      ])
    let interview = try run.json()["interview"]
    #expect(interview?["company"] == "Acme")
    #expect(interview?["role"] == "Engineer")
    #expect(interview?["starts_at"] == "2026-11-18T14:00:00Z")
    #expect(interview?["ends_at"] == "2026-11-18T14:45:00Z")
    #expect(interview?["interviewers"]?.items.map { $0["name"] } == ["Dana Lee", "Sam Ito"])
    #expect(interview?["kind"] == "phone")
    #expect(interview?["place"] == "by telephone")
    #expect(interview?["note"] == "they call")
  }

  @Test func `what was given is what Enter takes`() throws {
    let questioner = ScriptedQuestioner(["", "", "noon", "", "", "", "", ""])
    let run = try home.clinch(
      [
        "log", "Acme", "Engineer", "--minutes", "30", "--with", "Dana", "--kind", "panel", "--json",
      ],
      terminal: .terminal(), questioner: questioner)
    let interview = try run.json()["interview"]
    #expect(questioner.prompts.prefix(2) == ["Company [Acme]: ", "Role [Engineer]: "])
    #expect(questioner.unasked.isEmpty)
    #expect(interview?["company"] == "Acme")
    #expect(interview?["role"] == "Engineer")
    #expect(interview?["ends_at"] == "2026-11-19T11:30:00Z")
    #expect(interview?["kind"] == "panel")
    #expect(interview?["interviewers"]?[0]?["name"] == "Dana")
  }

  @Test func `Enter leaves out what is not needed`() throws {
    let run = try home.asked("log", "--json", answers: ["Acme", "", "noon", "", "", "", "", ""])
    let interview = try run.json()["interview"]
    #expect(interview?["role"] == .null)
    #expect(interview?["interviewers"] == .array([]))
    #expect(interview?["place"] == .null)
    #expect(interview?["note"] == .null)
  }

  @Test func `an answer that cannot be understood is explained and asked again`() throws {
    let questioner = ScriptedQuestioner([
      "", "Acme", "", "soon", "noon", "0", "many", "60", "<not an address", "", "skype", "", "", "",
    ])
    let run = try home.clinch(["log"], terminal: .terminal(), questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.unasked.isEmpty)
    #expect(questioner.prompts.count { $0.hasPrefix("Company") } == 2)
    #expect(questioner.prompts.count { $0.hasPrefix("When") } == 2)
    #expect(questioner.prompts.count { $0.hasPrefix("Minutes") } == 3)
    #expect(questioner.prompts.count { $0.hasPrefix("Kind") } == 2)
    #expect(run.stderr.contains("  this one is needed\n"))
    #expect(run.stderr.contains("  can't read \"soon\""))
    #expect(
      run.stderr.contains(
        "the length is 0, and has to be 1 to 1440 minutes, like 45, 90min or 1h30\n"))
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

  @Test(arguments: 0...7)
  func `Ctrl-C at any question stores nothing`(answered: Int) throws {
    let answers = ["Acme", "", "noon", "", "", "", "", ""].prefix(answered)
    let run = try home.asked("log", answers: Array(answers))
    #expect(run.status == .interrupted)
    #expect(run.stdout.isEmpty)
    #expect(run.stderr.hasSuffix("error: interrupted; nothing was saved\n"))
    #expect(try home.folder.names().isEmpty)
  }

  @Test(arguments: ["", "n", "x"])
  func `letters whose limit has passed are asked about, and no is the default`(
    answer: String
  ) throws {
    let questioner = ScriptedQuestioner([answer])
    let run = try home.clinch(
      ["log", "Acme", "--at", "2026-11-10 15:00", "--json"], terminal: .terminal(),
      questioner: questioner)
    #expect(
      questioner.prompts
        == ["The letters' limit passed 7 d 2 h ago. Open them all the same? [y/N] "])
    #expect(try run.json()["follow_ups"]?.items.map { $0["kind"] } == ["check_in"])
  }

  @Test func `letters whose limit has passed are opened on demand`() throws {
    let run = try home.asked(
      "log", "Acme", "--at", "2026-11-10 15:00", "--json", answers: ["y"])
    #expect(try run.json()["follow_ups"]?[0]?["kind"] == "thank_you")
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
    (["log", "Acme"], .pipes, "--at is missing: when does the interview begin?"),
    (
      ["log", "Acme", "--no-input"], .terminal(), "--at is missing: when does the interview begin?"
    ),
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
}
