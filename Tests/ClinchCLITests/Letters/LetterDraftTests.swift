import ClinchCLI
import Testing

@Suite struct LetterDraftTests {
  @Test func `everybody who is owed a letter gets a draft, each another`() throws {
    let home = try LetterHome()
    try home.debrief()
    let result = home.clinch("letter", "draft", "acme")
    #expect(result.status == .fine)
    let letters = result.stdout.split(separator: "\n* * *\n\n")
    #expect(letters.count == 2)
    #expect(letters[0].hasPrefix("To: Dana Lee <dana@acme.example>\nSubject: "))
    #expect(letters[1].hasPrefix("To: Sam Roe\nSubject: "))
    let sentences = letters.map { Set($0.split(separator: ". ")) }
    #expect(sentences[0].isDisjoint(with: sentences[1]))
  }

  @Test func `after a day of talks the company means the letters of all of them`() throws {
    let home = try LetterHome()
    try home.debrief()
    try home.logged(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19 16:30", "--with", "Kim Ito")
    let drafted = home.clinch("letter", "draft", "acme")
    let letters = drafted.stdout.split(separator: "\n* * *\n\n")
    #expect(letters.map { $0.prefix(12) } == ["To: Dana Lee", "To: Sam Roe\n", "To: Kim Ito\n"])
    let again = home.clinch("letter", "draft", "acme", "--to", "kim", "--replace")
    #expect(again.stdout.hasPrefix("To: Kim Ito\n"))
    #expect(home.clinch("letter", "show", "acme", "--to", "dana").stdout.hasPrefix("To: Dana Lee"))
    #expect(home.clinch("letter", "check", "acme", "--to", "all").stdout.contains("to Kim Ito"))
    #expect(home.clinch("letter", "draft", "acme").stderr.contains("already has a draft"))
    let one = home.clinch("letter", "show", "1").stdout
    #expect(!one.contains("Kim Ito"))
  }

  @Test func `of a day of talks those are drafted that are still owed`() throws {
    let home = try LetterHome()
    try home.logged(
      "log", "Acme", "Backend Engineer", "--at", "2026-11-19 16:30", "--with", "Kim Ito")
    try home.logged("letter", "sent", "acme", "--to", "kim")
    let drafted = home.clinch("letter", "draft", "acme", "--to", "all")
    #expect(drafted.status == .fine)
    #expect(!drafted.stdout.contains("Kim Ito"))
  }

  @Test func `a template of another kind is refused, and nothing is owed through it`() throws {
    let home = try LetterHome()
    let before = home.clinch("letter", "list", "--json").stdout
    let result = home.clinch("letter", "draft", "acme", "--template", "check-in")
    #expect(result.status == .data)
    #expect(result.stderr.contains("the template check-in is for a check-in, not for a letter"))
    #expect(home.clinch("letter", "list", "--json").stdout == before)
  }

  @Test func `a letter to an application that has ended says how to close it instead`() throws {
    let home = try LetterHome()
    try home.logged("outcome", "acme", "rejected")
    let result = home.clinch("letter", "draft", "f1")
    #expect(result.status == .fine)
    #expect(
      result.stderr.contains(
        "note: this application has ended (rejected); to close the letter without sending it: "
          + "clinch letter waive f1"))
    #expect(!result.stdout.contains("has ended"))
  }

  @Test(arguments: ["f4", "2"])
  func `a letter for an interview that is still to come is refused`(typed: String) throws {
    let home = try LetterHome()
    try home.logged("log", "Beta", "--at", "tomorrow 10:00", "--with", "Kim Ito")
    let result = home.clinch("letter", "draft", typed)
    #expect(result.status == .data)
    #expect(result.stderr.contains("interview 2 has not taken place yet"))
  }

  @Test func `what is not known is a gap`() throws {
    let home = try LetterHome()
    let result = home.clinch("letter", "draft", "acme", "--to", "dana")
    for gap in ["[something specific that you talked about]", "[your name]"] {
      #expect(result.stdout.contains(gap))
    }
    #expect(result.stderr.contains("f1 has 4 problems: clinch letter check f1"), "\(result)")
  }

  @Test func `what somebody raised is in no letter while it has no answer`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--objection", "Dana: little Kubernetes")
    let text = home.clinch("letter", "draft", "acme").stdout
    let letters = text.split(separator: "\n* * *\n\n")
    #expect(letters.allSatisfy { !$0.contains("Kubernetes") })
  }

  @Test func `a second draft of everybody is refused, of one replaces theirs`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "acme")
    let again = home.clinch("letter", "draft", "acme")
    #expect(again.status == .noInput)
    #expect(again.stdout.isEmpty)
    #expect(again.stderr.contains("hint:"))
    try home.debrief()
    let kept = home.clinch("letter", "draft", "acme", "--to", "sam")
    #expect(kept.status == .noInput)
    #expect(
      kept.stderr.contains(
        "error: f2 already has a draft\nhint: to read it: clinch letter show f2;"))
    try home.logged("letter", "draft", "acme", "--to", "sam", "--replace")
    let shown = home.clinch("letter", "show", "acme", "--to", "sam").stdout
    #expect(shown.contains("your move from cron to queues"))
  }

  @Test func `one undo takes back all drafts of a command`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "acme")
    try home.logged("undo")
    #expect(home.clinch("letter", "show", "acme").status == .noInput)
  }

  @Test func `json has the follow-up's keys and the letter's`() throws {
    let home = try LetterHome()
    let result = home.clinch("letter", "draft", "acme", "--to", "dana", "--json")
    for key in [
      "\"letters\"", "\"id\": 1", "\"kind\": \"thank_you\"", "\"subject\"", "\"body\"",
      "\"drafted_at\": \"2026-11-20T10:00:00Z\"", "\"email\": \"dana@acme.example\"",
      "\"recipient\": \"Dana Lee\"",
    ] {
      #expect(result.stdout.contains(key), "\(key)")
    }
    #expect(home.clinch("letter", "show", "f1", "--json").stdout == result.stdout)
  }

  @Test func `a check-in is drafted by its handle`() throws {
    let home = try LetterHome()
    try home.logged("debrief", "acme", "--reply-by", "2026-11-25")
    let result = home.clinch("letter", "draft", "f3", "--to", "sam")
    #expect(result.status == .fine)
    #expect(result.stdout.contains("Hi Sam,"))
    #expect(result.stdout.contains("as you expected to have news by Wednesday 25 November."))
    #expect(home.clinch("letter", "show", "f3").stdout.contains("Where things stand"))
  }

  @Test func `the ledger says which letters are drafted`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "acme", "--to", "dana")
    let lines = home.clinch("letter", "list").stdout.split(separator: "\n")
    #expect(lines.filter { $0.contains("drafted") }.map { $0.contains("Dana") } == [true])
  }

  @Test(arguments: [
    ["letter", "draft", "--template", "../x"], ["letter", "draft", "--template", "A"],
    ["letter", "draft", "--mailto", "--eml", "x"], ["letter", "draft", "--force"],
    ["letter", "draft", "--json", "--mailto"], ["letter", "draft", "--open", "--eml", "-"],
    ["letter", "draft", "--edit", "--stdout"], ["letter", "templates", "a/b"],
    ["letter", "draft", "--edit", "--template", "x"], ["letter", "show", "--json", "--eml", "-"],
  ])
  func `what cannot go together is refused before anything is read`(_ words: [String]) throws {
    let home = try LetterHome()
    let result = home.clinch(words)
    #expect(result.status == .usage)
    #expect(result.stdout.isEmpty)
  }
}
