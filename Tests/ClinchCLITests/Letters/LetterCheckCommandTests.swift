import ClinchCLI
import Testing

@Suite struct LetterCheckCommandTests {
  @Test func `a draft without gaps passes`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged("debrief", "acme", "--highlight", "Sam: your on-call rota")
    try home.logged("letter", "draft", "acme")
    let result = home.clinch("letter", "check", "acme")
    #expect(result.status == .fine)
    #expect(
      result.stdout == """
        f1  to Dana Lee, Acme, Backend Engineer: no problems

        f2  to Sam Roe, Acme, Backend Engineer: no problems

        """)
  }

  @Test func `findings are printed with their place, and the exit is 65`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--highlight", "the queues", "--why", "you ship")
    home.write("Joe Doe", to: ".config/clinch/signature.txt")
    try home.logged("letter", "draft", "acme", "--to", "dana")
    let result = home.clinch("letter", "check", "acme", "--to", "dana")
    #expect(result.status == .data)
    #expect(result.stdout.contains("one problem\n  9:"), "\(result.stdout)")
    #expect(result.stdout.contains("a gap is left: [what you'd bring]"))
  }

  @Test func `the same highlight in two letters of a panel is found`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged("letter", "draft", "acme")
    let result = home.clinch("letter", "check", "f1")
    #expect(result.status == .data)
    #expect(result.stdout.contains("the letter to Sam Roe has it too"))
  }

  @Test func `a name that was corrected after the draft is found`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged("letter", "draft", "f1")
    try home.logged("edit", "person", "dana", "--name", "Petra Lee")
    try home.logged("edit", "application", "acme", "--role", "Platform Engineer")
    let found = home.clinch("letter", "check", "f1").stdout
    #expect(found.contains("the name was corrected since: Petra Lee: Dana"), "\(found)")
    #expect(
      found.contains("the name was corrected since: Platform Engineer: Backend Engineer"),
      "\(found)")
  }

  @Test func `findings are json too`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    let result = home.clinch("letter", "check", "f1", "--json")
    #expect(result.status == .data)
    #expect(result.stdout.contains("\"kind\": \"gap\""))
    #expect(result.stdout.contains("\"words\": \"[your name]\""))
  }

  @Test func `a name from another application is found`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged(
      "log", "Northwind", "Cook", "--at", "2026-11-18 10:00", "--with", "Rita Okafor")
    home.write(
      "Subject: Backend Engineer\n\nDear Dana,\n\nNorthwind, queues, I want this job, I bring.",
      to: "dana.txt")
    let result = home.clinch(
      "letter", "check", "acme", "--to", "dana", "--file", home.path + "/dana.txt")
    #expect(result.status == .data)
    #expect(result.stdout.contains("5:1      a company from another application: Northwind"))
  }

  @Test func `the owner's own signature is nobody's misspelt name`() throws {
    let home = try LetterHome()
    try home.debrief()
    home.write("Sam Doe", to: ".config/clinch/signature.txt")
    try home.logged("letter", "draft", "f2")
    #expect(home.clinch("letter", "check", "f2").status == .fine)
  }

  @Test func `without a draft or a file there is nothing to check`() throws {
    let home = try LetterHome()
    #expect(home.clinch("letter", "check", "acme").status == .noInput)
    #expect(home.clinch("letter", "check", "f1").status == .noInput)
    #expect(home.clinch("letter", "check", "f1", "--file", home.path + "/x").status == .noInput)
  }

  @Test func `a file is checked against one letter`() throws {
    let home = try LetterHome()
    home.write("x", to: "dana.txt")
    let result = home.clinch("letter", "check", "acme", "--file", home.path + "/dana.txt")
    #expect(result.status == .noInput)
    #expect(result.stderr.contains("--to"))
  }
}
