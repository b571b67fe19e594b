import InterviewModel
import Testing

/// The findings about how a letter reads.
@Suite struct LetterSentenceCheckTests {
  private func kinds(_ old: String, _ new: String) -> [LetterFinding.Kind] {
    LetterSample.findings(LetterSample.facts, old, new).map(\.kind)
  }

  @Test(
    arguments: [
      ("stayed with me.", "stayed with me..", [LetterFinding.Kind.punctuation]),
      ("stayed with me.", "stayed with me!.", [.punctuation]),
      ("stayed with me.", "stayed with me,.", [.punctuation]),
      ("stayed with me.", "stayed with me...", []),
      ("Kind regards,", "Best,\n\nKind regards,", [.closing]),
      ("Joe Doe", "Joe Doe\n\nBest regards", [.closing]),
      ("I want this job, because Acme", "I want this job because because Acme", [.fragment]),
      ("I would bring eight", "I would bring I have eight", [.fragment]),
      ("I would bring eight", "I would bring this: eight", [.fragment]),
      ("Your move from cron", "I keep thinking. your move from cron", [.fragment]),
      ("because Acme ships daily", "and I am keen: Acme ships daily", []),
      ("I would bring eight", "I'd bring raised 1.2m in eight", [.fragment]),
      ("I would bring eight", "I'd bring the team raised 1.2m in eight", [.fragment]),
      ("job, because Acme", "job because of my gran was helped by Acme", [.fragment]),
      ("Your move from cron", "It stuck with me that whether your move from cron", [.fragment]),
      (
        "Your move from cron", "I keep thinking about the team doubled. Your move from cron",
        [.fragment]
      ),
      (
        "Your move from cron",
        "It is the team\nI keep thinking about the\nteam\ndoubled. Your move",
        [.fragment]
      ),
      ("I would bring eight", "I'd bring a calm\n\nhand I have, and eight", []),
      ("job, because Acme", "job because of the way Acme", []),
      ("job, because Acme", "job because of of Acme", [.fragment]),
      ("I would bring eight", "I can offer help with the move, and eight", []),
      ("I would bring eight", "I'd bring like-minded people and eight", []),
      ("Your move from cron", "Hearing about the launch in May helped. Your move from cron", []),
      ("I would bring eight", "I'd bring a calm hand, and I have eight", []),
      ("Your move from cron", "Dana's move from cron", [.thirdPerson]),
      ("has stayed with me", "has stayed with me, as Dana Lee said", [.thirdPerson]),
      ("I want this job, because", "I would love the job, because", []),
      ("Dear Dana Lee,", "Hi Lee, Dana,", [.greeting]),
      ("Dear Dana Lee,", "Dear Dana Lee PhD,", [.greeting]),
      ("Dear Dana Lee,", "Guten Tag Dana Lee,", []),
      ("Dear Dana Lee,", "Guten Tag Sam Roe,", [.greeting]),
    ] as [(String, String, [LetterFinding.Kind])])
  func `what reads wrong is found, and nothing else`(
    _ old: String, _ new: String, _ kinds: [LetterFinding.Kind]
  ) {
    #expect(self.kinds(old, new) == kinds)
  }

  @Test func `today is found once the interview was on another day`() {
    var facts = LetterSample.facts
    let today = { LetterSample.findings(facts, "on Thursday", "today") }
    #expect(today().isEmpty)
    facts.earlierDay = "Thursday"
    #expect(today().map(\.kind) == [.pastDay])
    #expect(today().first?.explanation == "the interview was on Thursday")
    facts.occasion.interview?.highlight = "your move from cron to queues, as it is today."
    #expect(today().isEmpty)
  }

  @Test func `a note in another language is found`() {
    var facts = LetterSample.facts
    facts.occasion.application.whyInterested = "weil ich gern mit Ihnen arbeite"
    let found = LetterSample.findings(
      facts, "because Acme ships daily", "because weil ich gern mit Ihnen arbeite")
    #expect(found.map(\.kind).contains(.fragment))
    #expect(found.map(\.explanation).contains("this note is in German"))
  }

  @Test(arguments: [("danke, dass ihr habt", 1), ("danke euch", 1), ("danke Ihnen und ihr", 0)])
  func `a familiar word is found in a German letter`(_ words: String, _ count: Int) {
    var facts = LetterSample.facts
    facts.language = .german
    let found = LetterSample.findings(facts, "has stayed with me", words)
    #expect(found.count { $0.explanation == "the letter says Sie and Ihr" } == count)
  }

  @Test func `he and she are found in what was noted of the recipient alone`() {
    var facts = LetterSample.facts
    facts.occasion.ownHighlight = "his move from cron to queues"
    let found = { LetterSample.findings(facts, "Your move", $0).map(\.kind) }
    #expect(found("His move") == [.thirdPerson])
    #expect(found("Your move") == [])
  }

  @Test func `a reason alone does not say that the owner wants the job`() {
    var facts = LetterSample.facts
    facts.occasion.application.whyInterested = "for my sister"
    let found = LetterSample.findings(
      facts, "I want this job, because Acme ships daily.", "I cook.")
    #expect(found.map(\.kind) == [.interest])
  }

  @Test func `only a thank-you letter says today of the interview`() {
    var facts = LetterSample.facts
    facts.earlierDay = "Thursday"
    facts.occasion.kind = .offerAnswer
    #expect(LetterSample.findings(facts, "on Thursday", "today").isEmpty)
  }

  @Test func `a first name that is a word is one only where it is written as a name`() {
    var facts = LetterSample.facts
    facts.occasion.recipient?.name = "Will Hale"
    facts.people = []
    let found = { (new: String) in
      LetterSample.findings(facts, "has stayed with me.", new).map(\.kind).filter {
        $0 == .thirdPerson
      }
    }
    #expect(found("has stayed; I will send it.") == [])
    #expect(found("has stayed. Will you call?") == [])
    #expect(found("has stayed, as Will said.") == [.thirdPerson])
  }

  @Test func `every other letter with the highlight is named`() throws {
    var facts = LetterSample.facts
    let companion = try LetterSample.companion("Hi Sam,\n\nYour move from cron to queues!")
    var other = companion
    other.recipient = LetterSample.rita
    facts.companions = [companion, other]
    #expect(LetterSample.findings(facts).count { $0.kind == .sharedHighlight } == 2)
  }

  @Test func `findings come in the order of their places`() {
    let found = LetterSample.findings(LetterSample.facts, "eight years", "[x] years.. of Northwind")
    #expect(found.map(\.kind) == [.gap, .punctuation, .otherName])
  }

  @Test func `a check-in may greet anybody who was met`() {
    var facts = LetterSample.facts
    facts.occasion.kind = .checkIn
    let found = { LetterSample.findings(facts, "Dear Dana Lee,", $0).map(\.kind) }
    #expect(found("Dear Sam,") == [])
    #expect(found("Dear Leo,") == [.greeting])
  }

  @Test func `a concern in its own words is found, an answer to it is not`() {
    var facts = LetterSample.facts
    facts.occasion.objections = [.init(text: "little Kubernetes")]
    let found = { LetterSample.findings(facts, "has stayed", $0).map(\.kind) }
    #expect(found("(though little Kubernetes) has stayed") == [.objection])
    #expect(found("(you asked about Kubernetes) has stayed") == [])
  }

  @Test func `a highlight that another letter of the panel has is found`() throws {
    var facts = LetterSample.facts
    facts.companions = [try LetterSample.companion("Hi Sam,\n\nYour move from cron to queues!")]
    let found = LetterSample.findings(facts)
    #expect(found.map(\.kind) == [.sharedHighlight])
    #expect(found.first?.explanation == "the letter to Sam Roe has it too")
    facts.occasion.ownHighlight = "your team"
    #expect(LetterSample.findings(facts).isEmpty)
  }

  @Test func `a name that was corrected since is found where the old one stands`() {
    var facts = LetterSample.facts
    facts.corrections = [
      .init(former: "Backend Engineer", present: "Platform Engineer", isPerson: false),
      .init(former: "Acme Ltd", present: "Acme", isPerson: false),
    ]
    #expect(LetterSample.findings(facts).map(\.words) == ["Backend Engineer"])
  }
}
