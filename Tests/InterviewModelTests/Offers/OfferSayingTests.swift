import InterviewModel
import TestSupport
import Testing
import Zones

/// By which date an answer is owed, of several that were named; days count from the offer.
@Suite struct OfferSayingTests {
  private static let received = at("2026-11-23 09:00", .utc)

  /// A date in so many days.
  private static func date(_ days: Int) -> Instant { received + days * day }

  /// Something that is said about an offer.
  enum Word: Sendable {
    case deadline(Int?)
    case promised(Int?)
    case granted(Int)
  }

  /// An offer about which this was said, one after the other; what is in one list was said in one
  /// go.
  private func offer(_ statements: [[Word]]) -> Offer {
    var offer = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: Self.received)
    for (index, words) in statements.enumerated() {
      for word in words {
        let matter: OfferSaying.Matter =
          switch word {
          case .deadline(let days): .employerDeadline(days.map(Self.date))
          case .promised(let days): .answerBy(days.map(Self.date))
          case .granted(let days): .extended(until: Self.date(days))
          }
        switch matter {
        case .employerDeadline(let date): offer.employerDeadlineAt = date
        case .answerBy(let date): offer.answerByAt = date
        case .extended(let until):
          offer.extensions.append(
            Offer.Extension(
              id: .init(index), askedAt: Self.received, untilAt: until, granted: true))
        case .terms: break
        }
        offer.said.append(
          OfferSaying(statement: index + 1, matter, loggedAt: Self.received + index))
      }
    }
    return offer
  }

  static let cases: [([[Word]], limit: Int, String)] = [
    ([], 2, "48 hours"),
    ([[.deadline(4)]], 4, "a deadline"),
    ([[.promised(3)]], 3, "a promise"),
    ([[.deadline(4), .promised(3)]], 3, "both in one go: the earlier one"),
    ([[.deadline(3), .promised(4)]], 3, "both in one go, the other way round"),
    ([[.deadline(4)], [.deadline(3)]], 3, "a deadline drawn in"),
    ([[.deadline(3)], [.deadline(4)]], 4, "a deadline put off"),
    ([[.deadline(4)], [.granted(7)]], 7, "more time"),
    ([[.deadline(4)], [.granted(7)], [.deadline(5)]], 5, "after all sooner"),
    ([[.deadline(4)], [.granted(7)], [.deadline(9)]], 9, "after all later"),
    ([[.deadline(4)], [.granted(7)], [.promised(6)]], 6, "a promise within the time given"),
    ([[.promised(3)], [.deadline(4)]], 4, "a deadline named after the promise"),
    ([[.deadline(4)], [.promised(3)]], 3, "a promise made after the deadline"),
    ([[.granted(7)], [.granted(6)]], 6, "the later extension"),
    ([[.granted(6), .granted(7)]], 7, "two in one go: the longer one"),
    ([[.deadline(4)], [.deadline(nil)]], 2, "a deadline that fell away"),
    ([[.deadline(4), .promised(3)], [.promised(nil)]], 4, "a promise that fell away"),
    ([[.granted(7)], [.deadline(5)], [.deadline(nil)]], 7, "back to the extension"),
  ]

  @Test(arguments: cases) func `an answer is owed by the date that was named last`(
    statements: [[Word]], limit: Int, why: String
  ) {
    #expect(offer(statements).window.limit == Self.date(limit), "\(why)")
  }

  @Test func `an extension that a newer word puts aside is told`() {
    #expect(
      offer([[.deadline(4)], [.granted(7)], [.deadline(5)]]).supersededExtension == Self.date(7))
    #expect(offer([[.deadline(4)], [.granted(7)]]).supersededExtension == nil)
    #expect(offer([[.granted(6)], [.granted(7)]]).supersededExtension == nil)
    #expect(offer([[.deadline(5)]]).supersededExtension == nil)
  }

  @Test func `a promise is held against what the employer said last`() {
    func notes(_ statements: [[Word]]) -> [OfferNote] {
      OfferNote.onPromise(of: offer(statements), in: .utc, nextSteps: []).filter {
        if case .afterEmployerDeadline = $0 { true } else { false }
      }
    }
    let shortened: [[Word]] = [[.deadline(3)], [.granted(7)], [.deadline(5)]]
    #expect(notes(shortened + [[.promised(6)]]) == [.afterEmployerDeadline(Self.date(5))])
    #expect(notes(shortened + [[.promised(5)]]) == [])
    #expect(notes([[.deadline(3)], [.granted(7)], [.promised(6)]]) == [])
    #expect(notes([[.promised(6)]]) == [])
  }

  @Test func `the offer as it came, and what was said since, stay known`() {
    let offer = offer([[.deadline(4)], [.granted(7)], [.deadline(5), .promised(5)]])

    #expect(offer.asReceived.employerDeadlineAt == Self.date(4))
    #expect(
      offer.laterSayings.map(\.matter) == [
        .employerDeadline(Self.date(5)), .answerBy(Self.date(5)),
      ])
  }

  @Test func `what was said for the first time later was not there when the offer came`() {
    let offer = offer([[.granted(7)], [.deadline(5), .promised(5)]])

    #expect(offer.asReceived.employerDeadlineAt == nil)
    #expect(offer.asReceived.answerByAt == nil)
  }

  @Test func `what was not kept comes first, extensions after the rest`() {
    var offer = offer([[.deadline(4), .granted(7)]])
    offer.said = []
    offer.terms = "80,000"

    #expect(
      offer.unkeptSayings == [
        [.terms("80,000"), .employerDeadline(Self.date(4))], [.extended(until: Self.date(7))],
      ])
    #expect(offer.window.limit == Self.date(7))
  }
}
