import ClinchCLI
import TestSupport
import Testing

/// What interviewers said speaks against the owner, and the owner's two answers, in `debrief` on a
/// terminal.
@Suite struct DebriefConcernTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.logAcme()
  }

  private func asked(
    _ answers: [String], about words: String = "acme"
  ) throws -> (ScriptedQuestioner, Run) {
    let questioner = ScriptedQuestioner(answers)
    let run = try home.clinch(["debrief", words], terminal: .terminal(), questioner: questioner)
    return (questioner, run)
  }

  /// Who said what, as `debrief` tells afterwards; and the result of the tip.
  private func concerns(_ words: String = "acme") throws -> ([String], JSONDocument?) {
    let json = try home.clinch("debrief", words, "--clear", "7", "--json").json()
    let texts = json["objections"]?.items.compactMap { objection -> String? in
      guard case .string(let person)? = objection["person"],
        case .string(let text)? = objection["text"]
      else { return nil }
      return "\(person): \(text)"
    }
    return (texts ?? [], json["tips"]?[5]?["result"])
  }

  @Test(arguments: ["d", "s", "c", "n"])
  func `concerns are asked for whatever the tip was`(key: String) throws {
    _ = try asked(["", "", "", "", "", key, "", "Dana: no Go", "", "Sam: pay", "", ""])
    let (texts, result) = try concerns()
    #expect(texts == ["Dana Lee: no Go", "Sam Ito: pay"])
    #expect(
      result == ["d": "done", "s": "skipped", "c": "declined", "n": "not_applicable"][key])
  }

  @Test(arguments: [("", "done"), ("y", "done"), ("n", "skipped")])
  func `one that was raised asks the tip that was left out`(key: String, result: String) throws {
    let (questioner, _) = try asked(["", "", "", "", "", "", "", "Dana: no Go", key, "", ""])
    #expect(questioner.prompts[8] == "Did you ask for it? [Y/n] ")
    #expect(try concerns().1 == .string(result))
  }

  @Test func `without a name it is asked who said so`() throws {
    let (_, run) = try asked(["", "", "", "", "", "d", "", "no Go", "2", "", ""])
    #expect(run.stderr.contains("Who raised it?\n  1  Dana Lee\n  2  Sam Ito\n"))
    #expect(try concerns().0 == ["Sam Ito: no Go"])
  }

  @Test func `a name that nobody has is explained and stays in the line`() throws {
    let (questioner, run) = try asked([
      "", "", "", "", "", "d", "", "Kim: no Go", "Dana: no Go", "", "",
    ])
    #expect(run.stderr.contains("  nobody there is called \"Kim\"\n"))
    #expect(questioner.typed[1] == "Kim: no Go")
    #expect(try concerns().0 == ["Dana Lee: no Go"])
  }

  @Test(arguments: [
    ("no Go: at all", "no Go: at all"), ("Kim: no Go", "no Go"), ("no Go", "no Go"),
  ])
  func `with one interviewer the name may be left out`(typed: String, text: String) throws {
    try home.succeed("log", "Beta", "--at", "noon", "--with", "Kim Roe")
    _ = try asked(["", "", "", "", "", "d", "", typed, "", ""], about: "beta")
    #expect(try concerns("beta").0 == ["Kim Roe: \(text)"])
  }

  @Test func `where nobody is named it asks who was met, and then what they said`() throws {
    try home.succeed("log", "Beta", "--at", "noon")
    let (questioner, _) = try asked(
      ["", "", "", "", "", "d", "", "Kim Roe", "no Go", "", ""], about: "beta")
    #expect(questioner.prompts[7] == "Who did you meet? Separate names with ;: ")
    #expect(try concerns("beta").0 == ["Kim Roe: no Go"])
  }

  @Test func `the two answers are asked for once in an application, and shown then`() throws {
    let answers = [
      "d", "d", "d", "d", "d", "d", "4", "", "", "", "", "you ship daily", "ten years",
    ]
    let (first, _) = try asked(answers)
    #expect(first.prompts.contains("Why this job? I'd love to do this work because … "))
    #expect(first.prompts.contains("What would you bring? I'd bring … "))
    try home.succeed("log", "Acme", "--at", "2026-11-19 17:00", "--minutes", "30")
    let (second, run) = try asked(["d", "d", "d", "d", "d", "d", "4", "", "", ""], about: "2")
    #expect(!second.prompts.contains { $0.hasPrefix("Why this job?") })
    #expect(run.stderr.contains("Why this job? you ship daily\nWhat would you bring? ten years\n"))
  }

  @Test func `where the tip is off nothing is asked about concerns`() throws {
    try home.succeed("tip", "off", "objection")
    let (questioner, _) = try asked([String](repeating: "", count: 12))
    #expect(!questioner.prompts.contains { $0.contains("concerned") })
  }

  @Test func `the end says what comes next`() throws {
    let run = try home.succeed("debrief", "acme", "--done", "1")
    #expect(
      run.lines.suffix(2) == [
        "Next: letter to Dana Lee by Sat 21 Nov 16:00: clinch letter draft f1",
        "Next: letter to Sam Ito by Sat 21 Nov 16:00: clinch letter draft f2",
      ])
    try home.succeed("letter", "sent", "f1")
    try home.succeed("letter", "waive", "f2")
    let later = try home.succeed("debrief", "acme", "--done", "2")
    #expect(later.lines.last == "Next: check-in, due 27 Nov: clinch letter draft f3")
    try home.succeed("log", "Beta", "--at", "2026-12-02 10:00")
    let before = try home.succeed("debrief", "beta", "--why", "x")
    #expect(before.lines.allSatisfy { !$0.hasPrefix("Next:") })
    try home.succeed("outcome", "acme", "rejected")
    let ended = try home.succeed("debrief", "acme", "--done", "3")
    #expect(ended.lines.allSatisfy { !$0.hasPrefix("Next:") })
  }

  @Test func `where it does not fit, the command has a line of its own`() throws {
    let run = try home.clinch(
      ["debrief", "acme", "--done", "1", "--no-input"], terminal: .terminal(width: 50))
    #expect(
      run.stdout.contains(
        "Next: letter to Dana Lee by Sat 21 Nov 16:00:\n  clinch letter draft f1\n"))
  }

  @Test func `what comes next can be typed as it is said`() throws {
    #expect(try home.clinch("letter", "draft", "f1").status == .fine)
  }
}
