import ClinchCLI
import Testing

@Suite struct LetterSentCheckTests {
  private func state(_ home: LetterHome) -> Bool {
    home.clinch("letter", "list", "--json").stdout.contains("\"settlement\": \"sent\"")
  }

  @Test func `a letter that was never drafted is not checked`() throws {
    let home = try LetterHome()
    #expect(home.clinch("letter", "sent", "acme", "--to", "dana").status == .fine)
    #expect(state(home))
  }

  @Test func `a draft with findings is not recorded where nobody can be asked`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    let result = home.clinch("letter", "sent", "acme", "--to", "dana")
    #expect(result.status == .data)
    #expect(result.stdout.isEmpty)
    #expect(result.stderr.contains("a gap is left: [your name]"))
    #expect(result.stderr.contains("--anyway"))
    #expect(!state(home))
  }

  @Test func `--anyway overrules`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    #expect(home.clinch("letter", "sent", "acme", "--to", "dana", "--anyway").status == .fine)
    #expect(state(home))
  }

  @Test(arguments: [("y", true), ("n", false), ("\n", false)])
  func `on a terminal it asks`(_ answer: String, _ isSent: Bool) throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    home.answers = [answer]
    let result = home.clinch("letter", "sent", "acme", "--to", "dana", onTerminal: true)
    #expect(result.status == (isSent ? .fine : .data))
    #expect(state(home) == isSent)
  }

  @Test func `Ctrl-C at the question records nothing`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    let result = home.clinch("letter", "sent", "acme", "--to", "dana", onTerminal: true)
    #expect(result.status == .interrupted)
    #expect(!state(home))
  }

  @Test func `only the letters that would be settled are checked`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    #expect(home.clinch("letter", "sent", "acme", "--to", "sam").status == .fine)
  }

  @Test func `which letter is meant is cleared up before it is checked`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    #expect(home.clinch("letter", "sent", "acme").status == .noInput)
  }

  @Test(arguments: [["f1"], ["acme", "--to", "dana"]])
  func `a letter that was sent is not checked again, and the error says when it was`(
    meant: [String]
  ) throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    try home.logged("letter", "sent", "f1", "--anyway")
    let result = home.clinch(["letter", "sent"] + meant)
    #expect(result.status == .data)
    #expect(result.stderr.hasPrefix("error: f1, letter to Dana Lee, is already closed: sent "))
    #expect(!result.stderr.contains("gap"))
  }

  @Test func `waiving asks nothing`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1")
    #expect(home.clinch("letter", "waive", "acme", "--to", "dana").status == .fine)
  }
}
