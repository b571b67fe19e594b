import InterviewModel
import Testing
import Zones

/// What is said about an offer, and whether it can be; now is 100.
@Suite struct OfferEntryTests {
  private static let now = Instant(seconds: 100)

  struct Case: Sendable, CustomTestStringConvertible {
    var received: Int?
    var written: Int?
    var deadline: Int?
    var answerBy: Int?
    /// When the offer that is stored was received, and when it came in writing; nil for a new one.
    var known: (received: Int, written: Int?)?
    /// When it was received then.
    var receivedThen = 100
    var refusal: String?

    var testDescription: String {
      "\([received, written, deadline, answerBy]) over \(String(describing: known))"
    }
  }

  static let cases = [
    Case(), Case(received: 90, receivedThen: 90), Case(received: 101, refusal: "inTheFuture"),
    // Nothing else said, it was received when it came in writing.
    Case(written: 80, receivedThen: 80), Case(received: 70, written: 80, receivedThen: 70),
    Case(written: 101, refusal: "inTheFuture"),
    Case(received: 90, written: 89, refusal: "beforeTheOffer"),
    Case(received: 90, deadline: 90, receivedThen: 90),
    Case(received: 90, deadline: 89, refusal: "beforeTheOffer"),
    Case(received: 90, answerBy: 90, receivedThen: 90),
    Case(received: 90, answerBy: 89, refusal: "beforeTheOffer"),
    Case(deadline: 99, refusal: "beforeTheOffer"),
    // What is known stays, and what is said now is held against it.
    Case(known: (60, nil), receivedThen: 60), Case(known: (60, 65), receivedThen: 60),
    Case(received: 64, known: (60, 65), receivedThen: 64),
    Case(received: 66, known: (60, 65), refusal: "beforeTheOffer"),
    Case(written: 59, known: (60, nil), refusal: "beforeTheOffer"),
    Case(deadline: 59, known: (60, nil), refusal: "beforeTheOffer"),
    // The future is named first.
    Case(written: 101, deadline: 59, known: (60, nil), refusal: "inTheFuture"),
  ]

  @Test(arguments: cases) func `an offer is what is said now over what is known`(
    _ example: Case
  ) throws {
    func moment(_ seconds: Int?) -> Instant? { seconds.map { Instant(seconds: $0) } }
    var entry = OfferEntry(zone: .utc)
    entry.receivedAt = moment(example.received)
    entry.writtenAt = moment(example.written).map(Correction.to)
    entry.employerDeadlineAt = moment(example.deadline).map(Correction.to)
    entry.answerByAt = moment(example.answerBy).map(Correction.to)
    let known = example.known.map {
      Offer(
        id: .init(1), applicationID: .init(1), company: "Acme",
        receivedAt: Instant(seconds: $0.received), writtenAt: moment($0.written), terms: "known")
    }
    let refusal = refusal {
      let values = try entry.values(over: known, at: Self.now)
      #expect(values.received.at == moment(example.receivedThen))
      #expect(values.written?.at == moment(example.written ?? example.known?.written))
      #expect(values.employerDeadlineAt == moment(example.deadline))
      #expect(values.answerByAt == moment(example.answerBy))
      #expect(values.terms == known?.terms)
    }
    #expect(refusal == example.refusal)
  }

  @Test(
    arguments: [
      (60, nil), (59, "beforeTheOffer"), (100, nil), (101, "inTheFuture"),
    ] as [(Int, String?)])
  func `an answer is given after the offer and not tomorrow`(_ at: Int, _ refused: String?) {
    let offer = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: Instant(seconds: 60))
    let entry = OfferAnswerEntry(.declined, at: Instant(seconds: at))
    #expect(refusal { try entry.check(offer, at: Self.now) } == refused)
  }

  @Test(
    arguments: [
      (Offer.Answer.accepted, 2, 2), (.accepted, 0, nil), (.declined, 2, nil),
    ] as [(Offer.Answer, Int, Int?)])
  func `the others are named after an offer was accepted, then what is ahead of the ended ones`(
    _ answer: Offer.Answer, _ othersOpen: Int, _ named: Int?
  ) {
    let ahead = [1, 2].map {
      OfferExample.interview($0, application: $0, starts: "2026-11-25T08:00:00Z")
    }
    let notes = OfferNote.onAnswer(answer, othersOpen: othersOpen, planned: ahead)
    #expect(
      notes == (named.map { [OfferNote.othersOpen($0)] } ?? []) + ahead.map { .stillPlanned($0) })
  }

  @Test func `what is cleared is nothing, and what is left out stays`() throws {
    let known = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: Instant(seconds: 60),
      writtenAt: Instant(seconds: 61), terms: "80,000", employerDeadlineAt: Instant(seconds: 200),
      answerByAt: Instant(seconds: 150))
    var entry = OfferEntry(zone: .utc)
    entry.employerDeadlineAt = .cleared
    entry.terms = .cleared

    let values = try entry.values(over: known, at: Self.now)

    #expect(values.employerDeadlineAt == nil)
    #expect(values.terms == nil)
    #expect(values.answerByAt == known.answerByAt)
    #expect(values.written?.at == known.writtenAt)
    #expect(entry.sayings(over: known) == [.terms(nil), .employerDeadline(nil)])
  }

  @Test func `a date that is named again was said anew, the same terms were not`() {
    let known = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: Instant(seconds: 60),
      terms: "80,000", answerByAt: Instant(seconds: 150))
    var entry = OfferEntry(zone: .utc)
    entry.terms = .to("80,000")
    entry.answerByAt = .to(Instant(seconds: 150))

    #expect(entry.sayings(over: known) == [.answerBy(Instant(seconds: 150))])
  }
}
