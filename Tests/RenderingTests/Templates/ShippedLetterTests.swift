import InterviewModel
import Testing

@testable import Rendering

@Suite struct ShippedLetterTests {
  /// A word for each variable that is not a person's.
  private static let values: [LetterVariable: LetterValue] = [
    .name: .known("Dana Lee"), .company: .known("Acme"), .role: .known("Backend Engineer"),
    .date: .known("Thursday 19 November"), .conversation: .known("video call"),
    .highlight: .known("your move from cron to queues"),
    .whyInterested: .known("your payments team writes tests first and ships daily"),
    .whatIBring: .known("eight years of payment backends, three of them on call"),
    .objection: .known("little Kubernetes"), .objectionAnswer: .known("I run it at home"),
    .replyBy: .known("Friday 27 November"), .answerBy: .known("Tuesday 24 November"),
    .employerDeadline: .known("Monday 30 November"), .terms: .known("82,000 a year"),
    .signature: .known("Sam Doe"),
  ]

  private static func letter(_ shipped: ShippedLetter, wording: Int = 0) throws -> LetterText {
    try LetterTemplate(shipped.source(wording: wording)).text(values)
  }

  @Test(arguments: ShippedLetter.allCases)
  func `every one is read`(_ shipped: ShippedLetter) throws {
    _ = try Self.letter(shipped)
  }

  @Test(arguments: ShippedLetter.allCases)
  func `every one is under 200 words and in two or three paragraphs`(
    _ shipped: ShippedLetter
  ) throws {
    let body = try Self.letter(shipped).body
    #expect(body.split(whereSeparator: \.isWhitespace).count < 200)
    // Greeting and signature stand beside the paragraphs.
    #expect((4...5).contains(body.split(separator: "\n\n").count))
  }

  @Test(arguments: ShippedLetter.allCases)
  func `with nothing known it has gaps and invents nothing`(_ shipped: ShippedLetter) throws {
    let text = try LetterTemplate(shipped.source()).text([:])
    #expect(text.body.contains("[name]"))
    #expect(text.body.contains("[signature]"))
  }

  @Test func `a thank-you letter thanks, is specific, offers, answers and asks for the job`() throws
  {
    for wording in 0..<25 {
      let variables = try LetterTemplate(ShippedLetter.thankYou.source(wording: wording)).variables
      let needed: Set<LetterVariable> = [
        .name, .company, .role, .date, .highlight, .whatIBring, .whyInterested, .objection,
        .objectionAnswer, .signature,
      ]
      #expect(needed.isSubset(of: variables), "wording \(wording)")
    }
  }

  @Test func `the objection's sentence is there only when one was raised`() throws {
    var values = Self.values
    values[.objection] = .missing("x")
    let body = try LetterTemplate(ShippedLetter.thankYou.source()).text(values).body
    #expect(!body.contains("speaks against"))
    #expect(!body.contains("\n\n\n"))
  }

  @Test func `different numbers give different letters up to 3,124`() throws {
    let sources = Set((0..<3_125).map { ThankYouLetter.source(wording: $0) })
    #expect(sources.count == 3_125)
  }

  @Test func `any number will do`() {
    for number in [Int.min, -1, Int.max] {
      #expect(!ThankYouLetter.source(wording: number).isEmpty)
    }
    #expect(ThankYouLetter.source(wording: 7) == ThankYouLetter.source(wording: 7))
  }

  @Test func `in a panel of five no letter passes for another's`() throws {
    let letters = try (0..<630).map { Self.shingles(try Self.letter(.thankYou, wording: $0).body) }
    for first in 0..<625 {
      for other in (first + 1)...(first + 4) {
        let share = Self.resemblance(letters[first], letters[other])
        #expect(share < 0.5, "wordings \(first) and \(other)")
      }
    }
  }

  @Test func `the check finds nothing in any wording when everything is known`() throws {
    let dana = Person(id: Person.ID(1), name: "Dana Lee")
    let application = Application(id: Application.ID(1), company: "Acme", role: "Backend Engineer")
    let facts = LetterFacts(
      occasion: LetterOccasion(
        kind: .thankYou, followUp: nil, recipient: dana, application: application, interview: nil),
      people: [dana], otherCompanies: [], otherPeople: [], companions: [])
    for wording in 0..<25 {
      let lines = try Self.letter(.thankYou, wording: wording).lines
      #expect(LetterCheck.findings(in: lines, facts) == [], "wording \(wording)")
    }
  }

  @Test func `every part has five wordings`() {
    let parts = [
      ThankYouLetter.subjects, ThankYouLetter.thanks, ThankYouLetter.specifics,
      ThankYouLetter.objections, ThankYouLetter.assets, ThankYouLetter.interests,
      ThankYouLetter.closes, ThankYouLetter.farewells,
    ]
    for part in parts { #expect(Set(part).count == 5) }
  }

  private static func resemblance(
    _ left: Set<[Substring]>, _ right: Set<[Substring]>
  ) -> Double {
    Double(left.intersection(right).count) / Double(left.union(right).count)
  }

  private static func shingles(_ text: String) -> Set<[Substring]> {
    let words = text.split(whereSeparator: \.isWhitespace)
    return Set((0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) })
  }
}
