import InterviewModel
import Testing
import Zones

/// What becomes of the other open applications when the offer of application 1 is answered.
@Suite struct OthersAnsweredTests {
  /// Application 1 is answered, 2 and 3 have no offer, 4 and 5 have one each.
  private static let processes = [1, 2, 3, 4, 5].map { id in
    OfferExample.process(
      id, offer: [2, 3].contains(id) ? nil : OfferExample.offer(application: id))
  }

  struct Example: Sendable {
    var withdrawsOthers = false
    var declines: Set<Int> = []
    var withdrawn: [Int] = []
    var declined: [Int] = []
    var offersLeft: [Int] = []
    var othersLeft = 0
  }

  static let examples = [
    Example(othersLeft: 4),
    Example(declines: [4], declined: [4], othersLeft: 3),
    Example(declines: [4, 5], declined: [4, 5], othersLeft: 2),
    Example(withdrawsOthers: true, withdrawn: [2, 3], offersLeft: [4, 5]),
    Example(
      withdrawsOthers: true, declines: [5], withdrawn: [2, 3], declined: [5], offersLeft: [4]),
    Example(withdrawsOthers: true, declines: [4, 5], withdrawn: [2, 3], declined: [4, 5]),
    // Its own offer is no other, and one that is not open is none.
    Example(declines: [1, 9], othersLeft: 4),
  ]

  @Test(arguments: examples)
  func `what has no offer is withdrawn, what has one is declined by name`(
    _ example: Example
  ) {
    var entry = OfferAnswerEntry(
      .accepted, at: Instant(seconds: 0), withdrawsOthers: example.withdrawsOthers)
    entry.declines = Set(example.declines.map { Offer.ID($0) })

    let others = OthersAnswered(with: entry, beside: .init(1), among: Self.processes)

    #expect(others.withdrawn.map(\.id.number) == example.withdrawn)
    #expect(others.declined.map(\.id.number) == example.declined)
    #expect(others.offersLeft.map(\.id.number) == example.offersLeft)
    #expect(others.othersLeft == example.othersLeft)
  }

  @Test func `without other applications nothing is left`() {
    let entry = OfferAnswerEntry(.accepted, at: Instant(seconds: 0), withdrawsOthers: true)
    let others = OthersAnswered(with: entry, beside: .init(1), among: [Self.processes[0]])
    #expect(others.withdrawn.isEmpty && others.declined.isEmpty && others.offersLeft.isEmpty)
    #expect(others.othersLeft == 0)
  }

  @Test(arguments: [(-1, 0), (0, 0), (1, 1)])
  func `nobody declines an offer before it was made`(hours: Int, declinedAfter: Int) {
    let other = OfferExample.offer(application: 2)
    let accepted = OfferAnswerEntry(
      .accepted, at: other.receivedAt + hours * CivilTime.secondsPerHour, withdrawsOthers: true,
      note: "the better one")

    let entry = accepted.declining(other)

    #expect(entry.answer == .declined)
    #expect(entry.at == other.receivedAt + declinedAfter * CivilTime.secondsPerHour)
    // What was said about the one that was accepted is not about this one.
    #expect(!entry.withdrawsOthers && entry.declines.isEmpty && entry.note == nil)
  }
}
