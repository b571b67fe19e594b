import InterviewModel
import TestSupport
import Testing
import Zones

/// To whom a letter goes, after which interview, and what it says of an offer.
@Suite struct LetterOccasionRulesTests {
  private typealias Example = InterviewExample

  static let recipients: [(owedTo: Int?, met: [Int], typed: String?, person: Int?)] = [
    (nil, [], nil, nil), (nil, [1], nil, 1), (nil, [1, 2], nil, nil), (2, [1, 2], nil, 2),
    (nil, [1, 2], "person 2", 2), (2, [1, 2], "person 2", 2),
  ]

  @Test(arguments: recipients) func `it goes to whom was named, is owed it, or was alone`(
    owedTo: Int?, met: [Int], typed: String?, person: Int?
  ) throws {
    let followUp = Example.followUp(to: owedTo)
    let recipient = try followUp.recipient(typed, after: Example.interview(1, people: met))
    #expect(recipient?.id.number == person)
  }

  @Test(arguments: [nil, 2]) func `somebody else than who may get it is refused`(owedTo: Int?) {
    let interview = Example.interview(1, people: [2])
    #expect(throws: ReferenceError.self) {
      try Example.followUp(to: owedTo).recipient("person 1", after: interview)
    }
  }

  static let interviews: [(after: Int?, [Interview], Int?)] = [
    (nil, [], nil), (1, [Example.interview(1), Example.interview(2)], 1),
    (nil, [Example.interview(1), Example.interview(2)], 2),
    (nil, [Example.interview(1), Example.interview(2, isCancelled: true)], 1),
    (2, [Example.interview(1), Example.interview(2, isCancelled: true)], 2),
    (3, [Example.interview(1), Example.interview(2)], 2),
  ]

  @Test(arguments: interviews) func `it follows its own interview, else the last one`(
    after id: Int?, among interviews: [Interview], expected: Int?
  ) {
    #expect(Example.followUp(after: id).interview(among: interviews)?.id.number == expected)
  }

  @Test func `a check-in is about the interview at which its recipient was met`() {
    let interviews = [Example.interview(1, people: [1]), Example.interview(2, people: [2])]
    let person = { (id: Int) in interviews[id - 1].interviewers.first }
    let checkIn = Example.followUp(3, .checkIn, after: nil)
    #expect(checkIn.interview(among: interviews, with: person(1))?.id.number == 1)
    #expect(checkIn.interview(among: interviews, with: person(2))?.id.number == 2)
    #expect(checkIn.interview(among: interviews, with: nil)?.id.number == 2)
    let thanks = Example.followUp(3, .thankYou, after: nil)
    #expect(thanks.interview(among: interviews, with: person(1))?.id.number == 2)
  }

  /// Days after the offer: what was promised and demanded, what was asked for and whether it was
  /// granted; what a letter names.
  struct Dates: Sendable {
    var promised: Int?
    var demanded: Int?
    var asked: [(day: Int, granted: Bool?)] = []
    var answerBy: Int?
    var deadline: Int?
    var askedUntil: Int?
  }

  static let dates = [
    Dates(),
    Dates(promised: 2, demanded: 4, answerBy: 2, deadline: 4),
    Dates(promised: 2, demanded: 4, asked: [(6, nil)], answerBy: 6, deadline: 4, askedUntil: 6),
    Dates(promised: 2, demanded: 4, asked: [(6, true)], answerBy: 2, deadline: 6),
    Dates(promised: 2, demanded: 9, asked: [(6, true)], answerBy: 2, deadline: 9),
    Dates(promised: 2, demanded: 4, asked: [(6, false)], answerBy: 2, deadline: 4),
    Dates(demanded: 4, asked: [(6, nil), (5, nil)], answerBy: 5, deadline: 4, askedUntil: 5),
    Dates(asked: [(6, true), (5, true), (8, nil)], answerBy: 8, deadline: 6, askedUntil: 8),
    Dates(promised: 3, answerBy: 3, askedUntil: 3),
    Dates(promised: 7, demanded: 4, answerBy: 7, deadline: 4, askedUntil: 7),
  ]

  @Test(arguments: dates) func `a letter names what was asked for, and the time that was granted`(
    _ example: Dates
  ) {
    let start = Example.monday
    let offer = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: start, terms: "80,000",
      employerDeadlineAt: example.demanded.map { start + $0 * day },
      answerByAt: example.promised.map { start + $0 * day },
      extensions: example.asked.enumerated().map { index, asked in
        .init(
          id: .init(index + 1), askedAt: start, untilAt: start + asked.day * day,
          granted: asked.granted)
      })

    let dates = LetterOccasion.OfferDates(offer)

    #expect(dates.answerBy == example.answerBy.map { start + $0 * day })
    #expect(dates.employerDeadline == example.deadline.map { start + $0 * day })
    #expect(dates.askedUntil == example.askedUntil.map { start + $0 * day })
    #expect(dates.terms == "80,000")
  }
}
