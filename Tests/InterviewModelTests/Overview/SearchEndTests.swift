import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct SearchEndTests {
  private static let accepted = Application(
    id: .init(1), company: "Lumen", outcome: .accepted, outcomeAt: firstDay + 40 * day)

  @Test(arguments: [(nil, true), (39, true), (40, true), (41, false)])
  func `an application that was begun after the acceptance is a new search`(
    begun: Int?, isEnd: Bool
  ) {
    let end = SearchEnd(
      accepted: Self.accepted, latestBeginning: begun.map { firstDay + $0 * day }, open: [])
    #expect((end != nil) == isEnd)
  }

  @Test func `without an acceptance the search goes on`() {
    #expect(SearchEnd(accepted: nil, latestBeginning: nil, open: []) == nil)
  }

  @Test func `offers come first, the next to be answered before the others`() {
    let offers = [Offer.on(30), Offer.on(20)]
    let open = [
      SearchEnd.Remaining(id: .init(3), company: "None"),
      SearchEnd.Remaining(id: .init(4), company: "Later", offer: offers[0]),
      SearchEnd.Remaining(id: .init(5), company: "Sooner", offer: offers[1]),
    ]
    let end = SearchEnd(accepted: Self.accepted, latestBeginning: nil, open: open)
    #expect(end?.remaining.map(\.company) == ["Sooner", "Later", "None"])
  }

  @Test func `the summary counts what was held, from the first step to the acceptance`() {
    let histories = [
      ApplicationHistory.of(.on(0), .on(3, id: 2), outcome: .accepted, at: 40, offers: [.on(9)]),
      ApplicationHistory.of(.on(5, id: 3), .on(60, id: 4), outcome: .withdrawn, id: 2),
    ]
    let summary = SearchSummary(
      histories, beginnings: [.init(1): firstDay - 2 * day, .init(2): firstDay + 4 * day],
      followUps: [], tips: TipTable(tips: [], interviews: [], log: [], at: firstDay),
      from: nil, to: firstDay + 40 * day)
    #expect(summary.applications == 2)
    #expect(summary.interviews == 3)
    #expect(summary.offers == 1)
    #expect(summary.days == 42)
  }

  @Test func `what an earlier search was about is none of this one`() {
    let histories = [
      ApplicationHistory.of(.on(0), outcome: .accepted, at: 10),
      ApplicationHistory.of(.on(20, id: 2), outcome: .accepted, at: 40, id: 2),
    ]
    let summary = SearchSummary(
      histories, beginnings: [.init(1): firstDay, .init(2): firstDay + 19 * day], followUps: [],
      tips: TipTable(tips: [], interviews: [], log: [], at: firstDay), from: firstDay + 10 * day,
      to: firstDay + 40 * day)
    #expect(summary.applications == 1)
    #expect(summary.days == 21)
  }
}
