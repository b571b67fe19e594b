import InterviewModel
import Testing
import Zones

@Suite struct SearchFlowTests {
  private func flows(_ histories: ApplicationHistory...) -> [String] {
    SearchFlow.all(histories, at: firstDay + 100 * day)
      .map { "\($0.from) \($0.applications) \($0.to)" }
  }

  @Test func `an application flows from its source through its rounds to its end`() {
    #expect(
      flows(
        .of(
          .on(0, nil), .on(5, round: 2, nil), outcome: .accepted, source: "a friend",
          offers: [.on(9)]))
        == [
          #"source(Optional("a friend")) 1 round(1)"#, "round(1) 1 round(2)", "round(2) 1 offer",
          "offer 1 end(Optional(InterviewModel.Outcome.accepted))",
        ])
  }

  @Test func `what flows into a round flows out of it`() {
    let histories: [ApplicationHistory] = [
      .of(.on(0, nil), outcome: .rejected, source: "A", id: 1),
      .of(.on(1, nil), .on(2, round: 2, nil), source: "a", id: 2),
      .of(.on(3, nil), .on(4, round: 3, nil), outcome: .ghosted, id: 3),
    ]
    let flows = SearchFlow.all(histories, at: firstDay + 100 * day)
    for round in 1...3 {
      let into = flows.filter { $0.to == .round(round) }.map(\.applications).reduce(0, +)
      let out = flows.filter { $0.from == .round(round) }.map(\.applications).reduce(0, +)
      #expect(into == out)
      #expect(into > 0)
    }
    #expect(flows.first { $0.from == .source("A") }?.applications == 2)
  }

  @Test func `a round that is still to come is no stage yet`() {
    #expect(flows(.of(.on(0, nil), .on(200, round: 2))).last == "round(1) 1 end(nil)")
    #expect(flows(.of(.on(200))).isEmpty)
  }
}
