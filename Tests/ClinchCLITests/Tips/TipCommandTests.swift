import ClinchCLI
import Testing
import Zones

@Suite struct TipCommandTests {
  @Test func `all tips are listed, those that are switched off too`() throws {
    let home = try OfferHome()
    try home.succeed("tip", "off", "patience")
    let text = try home.run("tip", "list").stdout
    #expect(text.contains(" 3  Be patient (patience, attitude, switched off)\n"))
    #expect(text.contains(" 1  Show interest (interest, in the room)\n"))
    #expect(try !home.run("skipped").stdout.contains("Be patient"))
    let csv = try home.run("tip", "list", "--csv").stdout
    #expect(csv.hasPrefix("tip,key,name,phase,wording,active\r\n1,interest,"))
  }

  @Test func `a tip that was reworded, switched or added is printed as it is stored`() throws {
    let home = try OfferHome()
    #expect(
      try home.succeed("tip", "reword", "2", "What is the next step?", "--json").stdout == """
        {
          "active": true,
          "key": "ask",
          "name": "Ask for the next step",
          "phase": "in_the_room",
          "tip": 2,
          "wording": "What is the next step?"
        }

        """)
    #expect(
      try home.succeed("tip", "add", "salary", "Name no number", "--wording", "Let them.").stdout
        == " 8  Name no number (salary, in the room)\n    Let them.\n")
    #expect(try home.succeed("tip", "on", "8", "--json").stdout.contains("\"active\": true"))
    #expect(try home.succeed("undo", "2").stdout.contains("undone: tip add --wording"))
    #expect(try !home.run("tip", "list").stdout.contains("What is the next step?"))
    #expect(try home.succeed("redo", "2").stdout.contains("redone: tip reword"))
    #expect(try home.run("tip", "list").stdout.contains("What is the next step?"))
  }

  @Test func `a tip of one's own can be debriefed by its key`() throws {
    let home = try OfferHome()
    try home.succeed("tip", "add", "salary", "Name no number", "--wording", "Let them.")
    let later = "2026-11-27T12:00:00+01:00"
    try home.succeed("debrief", "beta", "--skipped", "salary,2", now: later)
    #expect(try home.run(["skipped"], now: later).stdout.contains("Name no number"))
  }

  @Test(arguments: [
    ["--done", "patience"], ["--skipped", "1,3"], ["--clear", "3"], ["--na", "PATIENCE"],
    ["--note", "3=text"], ["--done", "1", "--note", "patience=text"],
  ])
  func `a tip that is switched off is said to be so, and nothing is logged`(
    words: [String]
  ) throws {
    let home = try OfferHome()
    let later = "2026-11-27T12:00:00+01:00"
    try home.succeed("tip", "off", "patience", now: later)
    let refused = try home.run(["debrief", "beta"] + words, now: later)
    #expect(refused.status.rawValue == 65)
    #expect(
      refused.stderr == """
        error: tip 3, patience, is switched off
        hint: to switch it on: clinch tip on patience

        """)
    try home.succeed("tip", "on", "patience", now: later)
    let shown = try home.succeed("debrief", "beta", "--impression", "3", now: later).words
    #expect(shown.contains("not logged 1"))
    #expect(shown.contains("not logged 3"))
  }

  @Test func `an objection needs its tip to be on`() throws {
    let home = try OfferHome()
    let later = "2026-11-27T12:00:00+01:00"
    try home.succeed("tip", "off", "objection", now: later)
    let refused = try home.run(["debrief", "beta", "--objection", "Sam: no Go"], now: later)
    #expect(refused.status.rawValue == 65)
    #expect(refused.stderr.contains("clinch tip on objection"))
  }

  @Test func `a switched-off tip is no suggestion for a wrong name`() throws {
    let home = try OfferHome()
    let later = "2026-11-27T12:00:00+01:00"
    try home.succeed("tip", "off", "patience", now: later)
    let refused = try home.run(["debrief", "beta", "--done", "patienc"], now: later)
    #expect(refused.status.rawValue == 64)
    #expect(!refused.stderr.contains("patience"))
  }

  @Test(
    arguments: [
      (["tip", "reword", "nine", "text"], 64),
      (["tip", "off", "9"], 64),
      (["tip", "reword", "2", " "], 65),
      (["tip", "add", "Salary", "name", "--wording", "text"], 64),
      (["tip", "add", "salary", "name"], 64),
      (["tip", "add", "salary", "name", "--wording", "text", "--phase", "later"], 64),
      (["tip", "add", "ask", "name", "--wording", "text"], 65),
      (["tip", "delete", "letter"], 64),
      (["tip", "list", "--json", "--csv"], 64),
    ] as [([String], Int32)])
  func `what is wrong is refused and changes nothing`(_ words: [String], _ status: Int32) throws {
    let home = try OfferHome()
    let before = try home.run("tip", "list", "--json").stdout
    let outcome = try home.run(words)
    #expect(outcome.status.rawValue == status)
    #expect(outcome.stdout.isEmpty)
    #expect(try home.run("tip", "list", "--json").stdout == before)
  }
}
