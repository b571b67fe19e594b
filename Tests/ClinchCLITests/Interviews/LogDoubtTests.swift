import ClinchCLI
import TestSupport
import Testing

/// `log` on a terminal where an answer can be meant otherwise: it is asked about at once.
@Suite struct LogDoubtTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func run(_ words: String..., answers: [String]) throws -> (Run, ScriptedQuestioner) {
    // The last question is for the link.
    let questioner = ScriptedQuestioner(answers + [""])
    let run = try home.clinch(["log"] + words, terminal: .terminal(), questioner: questioner)
    return (run, questioner)
  }

  private func roles() throws -> [JSONDocument?] {
    try home.clinch("list", "--json").json().items.map { $0["role"] }
  }

  @Test func `a company that is nearly known is asked about before the role`() throws {
    let (run, asked) = try run(answers: ["Acme, Inc.", "1", "", "tomorrow 9:00", ""])
    #expect(run.status == .fine)
    #expect(asked.prompts[1] == "[1-2] ")
    #expect(asked.prompts[2] == "Role [Backend Engineer]: ")
    #expect(try roles() == ["Backend Engineer", "Backend Engineer"])
  }

  @Test func `which of several roles is meant is asked before the time`() throws {
    try home.succeed("log", "Acme", "Platform Engineer", "--at", "2026-11-18 9:00")
    let (run, asked) = try run(answers: ["acme", "2", "tomorrow 9:00", ""])
    #expect(run.status == .fine)
    #expect(
      run.stderr.contains(
        "Acme has 2 open applications. Which one is it?\n  1  Platform Engineer\n"
          + "  2  Backend Engineer\n  3  another role\n"))
    #expect(asked.prompts[1] == "[1-3] ")
    #expect(try roles().first == "Backend Engineer")
  }

  @Test func `it can be another role, which has to be said`() throws {
    try home.succeed("log", "Acme", "Platform Engineer", "--at", "2026-11-18 9:00")
    let (run, _) = try run(answers: ["Acme", "3", "", "Designer", "tomorrow 9:00", ""])
    #expect(run.status == .fine)
    #expect(try roles().first == "Designer")
  }

  @Test func `which role is meant is asked also where everything else was given`() throws {
    try home.succeed("log", "Acme", "Platform Engineer", "--at", "2026-11-18 9:00")
    let (run, _) = try run("acme", "--at", "tomorrow 9:00", answers: ["1"])
    #expect(run.status == .fine)
    #expect(try roles().first == "Platform Engineer")
    #expect(try home.clinch("log", "acme", "--at", "tomorrow 12:00").status == .noInput)
  }

  @Test(arguments: [("1", "Backend Engineer"), ("2", "Backend Enginer")])
  func `a role that is nearly known is asked about`(answer: String, role: String) throws {
    let (run, asked) = try run(
      "Acme", answers: ["Backend Enginer", answer, "tomorrow 9:00", ""])
    #expect(run.status == .fine)
    #expect(asked.prompts[1] == "[1-2] ")
    #expect(run.stderr.contains("Acme has no application for \"Backend Enginer\" yet. Is it:\n"))
    #expect(try roles().first == .string(role))
  }

  @Test func `somebody who is nearly known is asked about before it is stored`() throws {
    let (run, _) = try run("Acme", answers: ["", "tomorrow 9:00", "Dana", "1"])
    #expect(run.status == .fine)
    #expect(try home.clinch("list", "--json").json()[0]?["interviewers"]?[0]?["name"] == "Dana Lee")
  }

  @Test(arguments: ["", "y", "Y"])
  func `another interview at that time is shown before it is stored`(answer: String) throws {
    let (run, asked) = try run("Beta", answers: ["", "15:30", answer, ""])
    #expect(run.status == .fine)
    #expect(
      asked.prompts[2].split(separator: "\n").joined() == """
        You have an interview with Acme (round 1) at that time: Thu 19 Nov 2026  15:00–16:00. Log \
        it anyway? [Y/n] 
        """)
    #expect(!run.stderr.contains("overlaps"))
  }

  @Test func `where it is not wanted the time is asked for again, with what was typed`() throws {
    let (run, asked) = try run("Beta", answers: ["", "15:30", "n", "16:00", ""])
    #expect(run.status == .fine)
    #expect(asked.typed == ["", "", "15:30", "", ""])
    #expect(
      try home.clinch("list", "--company", "beta", "--json").json()[0]?["starts_at"]
        == "2026-11-19T15:00:00Z")
  }

  @Test func `where the time was given nothing is logged then`() throws {
    let (run, _) = try run("Beta", "--at", "15:30", answers: ["n"])
    #expect(run.status == .failure)
    #expect(run.stderr.hasSuffix("error: nothing was logged\n"))
    #expect(try roles().count == 1)
  }

  @Test func `several at that time are all shown`() throws {
    try home.succeed("log", "Gamma", "--at", "15:30")
    let (run, _) = try run("Beta", "--at", "15:45", answers: ["n"])
    #expect(
      run.stderr.contains("You have an interview with Acme (round 1) at that time: Thu 19 Nov"))
  }

  @Test(arguments: [["--no-input"], ["--json"]])
  func `nobody is asked where that is not wanted`(flags: [String]) throws {
    let questioner = ScriptedQuestioner([])
    let run = try home.clinch(
      ["log", "Acme, Inc.", "--at", "15:30"] + flags, terminal: .terminal(),
      questioner: questioner)
    #expect(run.status == .fine)
    #expect(questioner.prompts.isEmpty)
    #expect(run.stderr.contains("this interview overlaps interview 1"))
  }

  @Test func `the moment of another interview of the application is refused at once`() throws {
    let (run, asked) = try run("Acme", answers: ["", "15:00", "17:00", ""])
    #expect(run.status == .fine)
    #expect(run.stderr.contains("  interview 1 of this application starts at the same time\n"))
    #expect(asked.prompts.count { $0.hasPrefix("When") } == 2)
  }
}
