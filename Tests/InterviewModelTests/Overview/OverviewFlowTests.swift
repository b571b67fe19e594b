import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct OverviewFlowTests {
  private func flows(_ histories: ApplicationHistory...) -> [OverviewFlow] {
    OverviewFlow.all(histories, at: firstDay + 100 * day)
  }

  @Test func `an application flows from its source through its rounds to its end`() {
    let flows = flows(
      .of(
        .on(0, nil), .on(5, round: 2, nil), outcome: .accepted, source: "a friend",
        offers: [.on(9)]))
    #expect(flows.map(\.from) == [.source("a friend"), .round(1), .round(2), .offer])
    #expect(flows.map(\.to) == [.round(1), .round(2), .offer, .end(.accepted)])
    #expect(flows.map(\.applications) == [1, 1, 1, 1])
  }

  @Test func `what flows into a round flows out of it`() {
    let histories: [ApplicationHistory] = [
      .of(.on(0, nil), outcome: .rejected, source: "A", id: 1),
      .of(.on(1, nil), .on(2, round: 2, nil), source: "a", id: 2),
      .of(.on(3, nil), .on(4, round: 3, nil), outcome: .ghosted, id: 3),
    ]
    let flows = OverviewFlow.all(histories, at: firstDay + 100 * day)
    for round in 1...3 {
      let into = flows.filter { $0.to == .round(round) }.map(\.applications).reduce(0, +)
      let out = flows.filter { $0.from == .round(round) }.map(\.applications).reduce(0, +)
      #expect(into == out)
      #expect(into > 0)
    }
    #expect(flows.first { $0.from == .source("A") }?.applications == 2)
  }

  @Test func `a round that is still to come is no stage yet`() {
    let last = flows(.of(.on(0, nil), .on(200, round: 2))).last
    #expect(last?.from == .round(1))
    #expect(last?.to == .end(nil))
    #expect(flows(.of(.on(200))).isEmpty)
  }

  private static let bare: [(ApplicationHistory, [OverviewFlow.Stage])] = [
    (.of(applied: 0), [.end(nil)]), (.of(recorded: 0), [.end(nil)]),
    (.of(.on(200), applied: 0), [.end(nil)]),
    (.of(outcome: .ghosted, applied: 0), [.end(.ghosted)]),
    (.of(offers: [.on(3)], applied: 0), [.offer, .end(nil)]),
    (.of(outcome: .declined, applied: 0), [.offer, .end(.declined)]),
    (.of(.on(3), outcome: .rejected, applied: 0), [.round(1), .end(.rejected)]),
    (.of(applied: 200), []), (.of(), []),
  ]

  @Test(arguments: bare)
  func `without an interview it flows straight to its offer or end`(
    history: ApplicationHistory, stages: [OverviewFlow.Stage]
  ) {
    let flows = flows(history)
    #expect(flows.map(\.to) == stages)
    #expect(flows.first?.from == (stages.isEmpty ? nil : .source(nil)))
  }
}
