import InterviewModel
import TestSupport
import Testing

@Suite struct LetterCheckTests {
  private func findings(_ old: String, _ new: String) -> [LetterFinding] {
    LetterSample.findings(LetterSample.facts, old, new)
  }

  private func findings(_ change: (inout LetterFacts) -> Void) -> [LetterFinding] {
    var facts = LetterSample.facts
    change(&facts)
    return LetterSample.findings(facts)
  }

  @Test func `nothing is found in a letter that has everything`() {
    #expect(LetterSample.findings().isEmpty)
  }

  @Test(arguments: [
    ("[your name]", "[your name]"), ("{{name}}", "{{name}}"), ("XXX", "XXX"), ("XXXXX", "XXXXX"),
    ("TODO", "TODO"), ("TBD", "TBD"), ("[two\nlines]", "[two\nlines]"),
    ("[\u{301}gap]", "[\u{301}gap]"),
  ])
  func `a gap is named with its place`(_ gap: String, _ words: String) throws {
    let found = findings("eight years", "eight \(gap) years")
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.kind == .gap)
    #expect(finding.words == words)
    #expect(finding.place?.line == 7)
    #expect(finding.place?.column == 21)
  }

  @Test(arguments: ["XX", "xxx", "todo", "MAXXX", "(sic)", "{x}", "]["])
  func `what is no gap is left alone`(_ words: String) {
    #expect(findings("eight years", "eight \(words) years").isEmpty)
  }

  @Test(arguments: ["Engineer [remote]", "[K8s] Backend", "{{mustache}} Engineer", "TODO Engineer"])
  func `what stands in the stored role is no gap, and what stands beside it is one`(
    _ role: String
  ) {
    var facts = LetterSample.facts
    facts.occasion.application.role = role
    let text = LetterSample.text.replacing("Backend Engineer", with: role)
    #expect(LetterCheck.findings(in: text, facts).isEmpty)
    for gap in ["[remote]", "{{mustache}}", "TODO", "[your \(role)]"] {
      let found = LetterCheck.findings(in: text.replacing("eight", with: "\(gap) eight"), facts)
      #expect(found.map(\.words) == [gap])
    }
  }

  @Test func `what stands in the stored names of company and people is no gap`() {
    var facts = LetterSample.facts
    facts.occasion.application.company = "XXX [gmbh]"
    facts.people[1].name = "Sam [Roe"
    let text = LetterSample.text.replacing("because Acme", with: "because XXX [gmbh]")
      .replacing("from cron", with: "with Sam [Roe from cron")
    #expect(LetterCheck.findings(in: text, facts).isEmpty)
    #expect(
      LetterCheck.findings(in: text.replacing("eight", with: "XXX eight"), facts).map(\.words)
        == ["XXX"])
  }

  @Test(arguments: ["Dear ,", "Dear,", "Hi", "Hello!"])
  func `a greeting to nobody is a gap`(_ greeting: String) throws {
    let found = findings("Dear Dana Lee,", greeting)
    #expect(found.map(\.kind) == [.gap])
    #expect(found.first?.words == greeting)
    #expect(found.first?.place?.line == 3)
  }

  @Test(arguments: ["Northwind", "NORTHWIND", "Nórthwind", "Northwind's", "Rita Okafor"])
  func `a name of another application is found, folded`(_ name: String) throws {
    let found = findings("because Acme", "because \(name)")
    #expect(found.map(\.kind) == [.otherName])
    #expect(found.first?.place?.line == 9)
    #expect(found.first?.place?.column == 26)
  }

  @Test(arguments: ["Northwinds", "Rita", "Okafor Rita", "north wind"])
  func `only whole names of other applications are found`(_ words: String) {
    #expect(findings("because Acme", "because \(words)").isEmpty)
  }

  @Test func `a name that this application has too is no other name`() {
    let found = findings {
      $0.otherCompanies = ["Payment", "Acme", "Queues"]
      $0.otherPeople = [Person(id: Person.ID(9), name: "Sam")]
    }
    #expect(found.isEmpty)
  }

  @Test func `a name with a capital is found only where it has one`() {
    #expect(findings { $0.otherCompanies = ["Time", "Thursday"] }.map(\.words) == ["Thursday"])
  }

  @Test(arguments: [
    ("Dear Dana Lee", "Dear Dnaa Lee", "Dnaa Lee"), ("Dear Dana Lee", "Dear Dana Le", "Dana Le"),
    ("Dear Dana Lee", "Dear Dina Lee", "Dina Lee"), ("because Acme", "because Akme", "Akme"),
    ("because Acme", "because Acmes", "Acmes"), ("Dear Dana Lee", "Dear Danna", "Danna"),
  ])
  func `a name that is nearly right is found`(_ old: String, _ new: String, _ words: String) {
    let found = findings(old, new)
    #expect(found.map(\.kind) == [.misspelt])
    #expect(found.first?.words == words)
  }

  @Test(arguments: [
    ("because Acme", "because you came"), ("Dear Dana Lee", "Dear Dana"),
    ("Dear Dana Lee", "Dear Ms Lee"), ("because Acme", "because ACME"),
    ("because Acme", "because Acmé"), ("because Acme", "because Acme's team"),
  ])
  func `a name that is right, or none, is left alone`(_ old: String, _ new: String) {
    #expect(findings(old, new).isEmpty)
  }

  @Test func `a month is no misspelt name`() {
    var facts = LetterSample.facts
    facts.occasion.recipient?.name = "Marco Lee"
    let text = LetterSample.text.replacing("Dana", with: "Marco")
      .replacing("on Thursday", with: "on 5 March")
    #expect(LetterCheck.findings(in: text, facts).isEmpty)
    #expect(
      LetterCheck.findings(in: text.replacing("5 March", with: "5 Marca"), facts).map(\.kind)
        == [.misspelt])
  }

  @Test(arguments: ["Dear Sam,", "Dear Leo,", "Hello Rita,", "Hi team,", "Dear hiring committee"])
  func `a greeting to somebody else is found`(_ greeting: String) {
    let found = findings("Dear Dana Lee,", greeting)
    #expect(found.map(\.kind) == [.greeting])
    #expect(found.first?.words == greeting)
  }

  @Test func `the role is named when its longer words are there`() {
    var checkIn = LetterSample.facts
    checkIn.occasion.kind = .checkIn
    #expect(
      LetterSample.findings(checkIn, "the Backend Engineer role", "the work").map(\.kind)
        == [.role])
    // A thank-you letter is about the conversation.
    #expect(findings("the Backend Engineer role", "the work").isEmpty)
    #expect(findings("the Backend Engineer role", "an engineer for your backend").isEmpty)
    #expect(findings { $0.occasion.application.role = nil }.isEmpty)
  }

  @Test func `a letter without a subject is found`() {
    let body = LetterText(lines: LetterSample.text).body + "\nBackend Engineer"
    #expect(LetterCheck.findings(in: body, LetterSample.facts).map(\.kind) == [.subject])
  }

  @Test func `nothing specific is found against the highlight, notes and objections`() {
    let found = findings("move from cron to queues", "work")
    #expect(found.map(\.kind) == [.specific])
    #expect(found.first?.words == "your move from cron to queues.")
    let silent = findings {
      $0.occasion.interview?.highlight = nil
      $0.occasion.interview?.note = "they spoke of quokkas"
    }
    #expect(silent.map(\.kind) == [.specific])
    let unknown = findings { $0.occasion.interview?.highlight = nil }
    #expect(unknown.isEmpty)
  }

  @Test func `interest and asset are said by the owner's words or by a phrase`() {
    #expect(findings("I want this job, because Acme", "Acme").isEmpty)
    #expect(findings("I want this job, because Acme ships daily", "Bye").map(\.kind) == [.interest])
    #expect(findings("I would bring eight", "Eight").isEmpty)
    #expect(
      findings("I would bring eight years of payment backends", "So").map(\.kind) == [.asset])
  }

  @Test func `more than 200 words are too many`() {
    let count = LetterText(lines: LetterSample.text).body.split(whereSeparator: \.isWhitespace)
      .count
    let filler = { (words: Int) in String(repeating: "so ", count: words - count) }
    #expect(findings("eight years", filler(200) + "eight years").isEmpty)
    let found = findings("eight years", filler(201) + "eight years")
    #expect(found.map(\.kind) == [.tooLong])
    #expect(found.first?.words == "201 words")
  }

  @Test func `more than three paragraphs are too many, greeting and signature none`() {
    #expect(findings("I would bring", "Well!\n\nI would bring").map(\.words) == ["4 paragraphs"])
    #expect(findings("Joe Doe", "Joe Doe\n\n12 Main Street").isEmpty)
  }

  @Test func `a letter that shares half of its sequences with another's is found`() throws {
    let body = LetterText(lines: LetterSample.text).body
    let same = try LetterSample.companion(body.replacing("Dana Lee", with: "Sam Roe"))
    let found = findings { $0.companions = [same] }
    #expect(found.map(\.kind) == [.sharedHighlight, .similar])
    #expect(found.last?.words == "Sam Roe")
    let other = try LetterSample.companion("Dear Sam Roe,\n\nI want this job. Kind regards")
    #expect(findings { $0.companions = [other] }.isEmpty)
  }

  @Test(arguments: [
    ("To: Dana Lee <dana@acme.example>", 0), ("To: DANA@acme.example", 0),
    ("To: dana@acme.exampel", 1),
    ("to: a@b.example, dana@acme.example", 1), ("Tom: a@b.example", 0), ("To: Dana", 0),
  ])
  func `an address in a line To is the recipient's`(_ line: String, _ count: Int) {
    let found = LetterCheck.findings(
      in: LetterSample.text.replacing("Dear Dana Lee", with: "\(line)\nDear Dana Lee"),
      LetterSample.facts)
    #expect(found.filter { $0.kind == .address }.count == count)
  }

  @Test func `a check-in is not asked for thanks, but for everything else`() {
    var facts = LetterSample.facts
    facts.occasion.kind = .checkIn
    let text = "Subject: Backend Engineer\n\nDear Dana,\n\nany news?"
    #expect(LetterCheck.findings(in: text, facts).isEmpty)
    #expect(
      LetterCheck.findings(in: text.replacing("news", with: "[news] of Northwind"), facts)
        .map(\.kind) == [.gap, .otherName])
  }

  @Test func `no text makes it fail`() {
    let pieces = [
      "[", "]", "{{", "}}", "Dear", " ", "\n", "Dana", "To:", "@", "\u{301}", "面", "Subject:", ".",
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let text = generator.text(of: pieces, count: 12)
      for finding in LetterCheck.findings(in: text, LetterSample.facts) {
        guard let place = finding.place else { continue }
        #expect(place.line >= 1 && place.column >= 1)
      }
    }
    #expect(!LetterCheck.findings(in: "", LetterSample.facts).isEmpty)
  }
}
