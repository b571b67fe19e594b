import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Rendering

@Suite struct ShippedLetterTests {
  /// All that a letter can be written from.
  private static var occasion: LetterOccasion {
    var occasion = LetterProof(
      notes: ProofNotes(
        name: "all", highlight: "your move from cron to queues",
        bring: "eight years of payment backends, three of them on call",
        why: "your payments team writes tests first and ships daily"), set: .warm, place: 0
    ).occasion
    occasion.interview?.replyByAt = Instant(seconds: 1_795_788_000)
    occasion.offer = .init(
      answerBy: Instant(seconds: 1_795_563_000), employerDeadline: Instant(seconds: 1_795_988_000),
      terms: "82,000 a year")
    return occasion
  }

  private static func letter(
    _ shipped: ShippedLetter, in set: LetterSet, _ wording: LetterWording = LetterWording()
  ) throws -> LetterText {
    try LetterTemplate(shipped.source(in: set, wording)).text(
      LetterValues(
        occasion, in: set, wording, signature: "Sam Doe", zone: TestZones.berlin,
        now: LetterProof.now
      ).values)
  }

  private static let all = LetterSet.allCases.flatMap { set in
    ShippedLetter.allCases.map { (set, $0) }
  }

  @Test(arguments: all)
  func `every one is under 200 words and in one to three paragraphs`(
    _ set: LetterSet, _ shipped: ShippedLetter
  ) throws {
    let letter = try Self.letter(shipped, in: set)
    #expect(letter.body.split(whereSeparator: \.isWhitespace).count < 200)
    // Greeting and signature stand beside the paragraphs.
    #expect((3...5).contains(letter.body.split(separator: "\n\n").count))
    #expect(!letter.body.contains("\n\n\n"))
    #expect(!letter.subject.isEmpty)
  }

  @Test(arguments: all)
  func `with nothing known it has gaps and invents nothing`(
    _ set: LetterSet, _ shipped: ShippedLetter
  ) throws {
    let bare = LetterOccasion(
      kind: nil, followUp: nil, recipient: nil,
      application: Application(id: Application.ID(1), company: "Acme"), interview: nil)
    let values = LetterValues(
      bare, in: set, LetterWording(), signature: nil, zone: TestZones.berlin, now: LetterProof.now)
    let text = try LetterTemplate(shipped.source(in: set)).text(values.values)
    let (name, own) = set == .german ? ("Name", "Ihr Name") : ("the recipient's name", "your name")
    #expect(text.body.contains("[\(name)]"))
    #expect(text.body.contains("[\(own)]"))
  }

  @Test(arguments: LetterSet.allCases)
  func `a check-in names the role and the interview in two sentences`(_ set: LetterSet) throws {
    let body = try Self.letter(.checkIn, in: set).body
    let paragraphs = body.split(separator: "\n\n")
    #expect(paragraphs.count == 3)
    let sentences = paragraphs[1].replacing(". November", with: " November").split(separator: ". ")
    #expect(sentences.count == 2, "\(sentences)")
    #expect(paragraphs[1].contains("Backend Engineer"))
    #expect(paragraphs[1].contains(set == .german ? "am Donnerstag" : "on Thursday"))
  }

  @Test(arguments: LetterSet.allCases)
  func `a thank-you letter is specific, offers, and says why`(_ set: LetterSet) throws {
    for mix in 0..<5 {
      let source = ShippedLetter.thankYou.source(in: set, LetterWording(mix: mix))
      let variables = try LetterTemplate(source).variables
      let needed: Set<LetterVariable> = [
        .greeting, .highlightSentence, .bringSentence, .whySentence, .answerSentence, .ending,
      ]
      #expect(needed.isSubset(of: variables))
    }
  }

  @Test(arguments: LetterSet.allCases)
  func `the check finds nothing in any wording when everything is known`(_ set: LetterSet) throws {
    let facts = LetterFacts(
      occasion: Self.occasion, people: LetterProof.panel, otherCompanies: [], otherPeople: [],
      companions: [])
    var found: [LetterFinding] = []
    for place in 0..<5 {
      let wording = LetterWording(place: place, mix: 3)
      var letter = try Self.letter(.thankYou, in: set, wording)
      letter.body = letter.body.replacing("Sam Doe", with: "Joe")
      found += LetterCheck.findings(in: letter.lines, facts)
    }
    #expect(found == [])
  }

  @Test func `the day is named as it is near the day of writing`() throws {
    let interview = try #require(Self.occasion.interview)
    let day = LetterDay(set: .warm, zone: TestZones.berlin)
    let german = LetterDay(set: .german, zone: TestZones.berlin)
    let start = interview.startsAt
    #expect(day.when(start, at: start + 3_600) == "today")
    #expect(day.when(start, at: start + 86_400) == "on Thursday")
    #expect(day.when(start, at: start + 8 * 86_400) == "on 19 November")
    #expect(german.when(start, at: start) == "heute")
    #expect(german.when(start, at: start + 86_400) == "am Donnerstag")
    #expect(german.date(start) == "Donnerstag, 19. November")
  }

  @Test func `a signature of several lines is the whole end of a letter`() throws {
    func ending(_ signature: String) -> LetterValue? {
      LetterValues(
        Self.occasion, in: .warm, LetterWording(), signature: signature, zone: TestZones.berlin,
        now: LetterProof.now
      ).values[.ending]
    }
    #expect(ending("Jonas Weber") == .known("Best,\nJonas Weber"))
    #expect(ending("Cheers,\nJonas\n+49 30 1") == .known("Cheers,\nJonas\n+49 30 1"))
  }

  @Test func `in a panel every part has another wording up to the fifth`() {
    for mix in [0, 1, 7, 624, 3_124, -5] {
      for part in LetterWording.Part.allCases {
        let numbers = Set((0..<5).map { LetterWording(place: $0, mix: mix).number(of: part) })
        #expect(numbers.count == 5)
      }
    }
  }

  @Test func `no two of a panel of twenty get the same mix`() {
    let letters = (0..<20).map { place in
      LetterWording.Part.allCases.map { LetterWording(place: place, mix: 7).number(of: $0) }
    }
    #expect(Set(letters).count == 20)
  }

  @Test func `any number will do`() {
    for number in [Int.min, -1, Int.max] {
      #expect((0..<5).contains(LetterWording(place: number, mix: number).number(of: .close)))
    }
  }

  @Test(arguments: LetterSet.allCases)
  func `every part has five wordings`(_ set: LetterSet) {
    let register = set.register
    let parts =
      [
        register.thankYou.subjects, register.thankYou.thanks, register.thankYou.closes,
        register.leads.named, register.leads.unnamed, register.farewells,
      ] + Array(register.highlight.values) + Array(register.bring.values)
      + Array(register.why.values)
    for part in parts { #expect(Set(part).count == 5) }
  }
}
