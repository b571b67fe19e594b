import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct OfferStatisticsTests {
  private func statistics(
    _ offers: [Offer], outcome: Outcome? = nil
  ) -> OfferStatistics {
    OverviewFacts.of(.of(.on(0, nil), outcome: outcome, offers: offers)).report.offers
  }

  @Test func `offers are counted by their answers`() {
    let statistics = statistics([
      .on(1, answer: .declined, answeredOn: 2), .on(3, answer: .accepted, answeredOn: 4), .on(5),
    ])
    #expect(statistics.total == 3)
    #expect(statistics.declined == 1)
    #expect(statistics.accepted == 1)
    #expect(statistics.open == 1)
  }

  @Test func `an offer of an application that has ended waits for nothing`() {
    #expect(statistics([.on(1)], outcome: .withdrawn).open == 0)
  }

  @Test func `the time given runs from the offer to the employer's deadline`() {
    #expect(statistics([.on(1, deadline: 8), .on(2)]).secondsGiven?.median == 7 * day)
    #expect(statistics([.on(1)]).secondsGiven == nil)
  }

  @Test func `an answer before the limit is in time, at it or missing is not`() {
    let limit = 3
    let statistics = statistics([
      .on(1, deadline: limit, answer: .declined, answeredOn: 2),
      .on(1, deadline: limit, answer: .declined, answeredOn: 3),
      .on(1, deadline: limit),
      .on(99, deadline: 120),
    ])
    #expect(statistics.kept == Proportion(1, of: 3))
  }

  @Test func `extensions that nobody has answered are no part of the share granted`() {
    func asked(_ id: Int, _ granted: Bool?) -> Offer.Extension {
      .init(id: .init(id), askedAt: firstDay, untilAt: firstDay + day, granted: granted)
    }
    let statistics = statistics([
      .on(1, extensions: [asked(1, true), asked(2, false), asked(3, nil)])
    ])
    #expect(statistics.asked == 3)
    #expect(statistics.granted == Proportion(1, of: 2))
  }
}
