import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct ApplicationLaneTests {
  private let now = firstDay + 10 * day

  private func lane(_ history: ApplicationHistory) -> ApplicationLane {
    ApplicationLane(
      history, ApplicationStanding(history.application, .init(createdAt: firstDay), at: now),
      at: now)
  }

  private static let marks: [(ApplicationHistory, [ApplicationLane.Mark.Kind])] = [
    (.of(), []), (.of(applied: 1), [.applied]),
    (.of(.on(2), .on(30, round: 2), applied: 1), [.applied, .held(round: 1), .planned(round: 2)]),
    (.of(.on(2), .on(3), .on(10, round: 2)), [.held(round: 1), .held(round: 2)]),
    (.of(.on(2), offers: [.on(4)]), [.held(round: 1), .offer]),
    (
      .of(.on(2), outcome: .declined, at: 6, offers: [.on(4, answer: .declined)]),
      [.held(round: 1), .offer, .ended(.declined)]
    ),
    // An end that was noted for before the last interview stays where it is.
    (.of(.on(5), outcome: .rejected, at: 3), [.ended(.rejected), .held(round: 1)]),
    (.of(outcome: .ghosted, at: 6, applied: 6), [.applied, .ended(.ghosted)]),
  ]

  @Test(arguments: marks)
  func `a line has a mark for each step, the earliest first`(
    history: ApplicationHistory, kinds: [ApplicationLane.Mark.Kind]
  ) {
    #expect(lane(history).marks.map(\.kind) == kinds)
  }

  @Test func `the line of an open application reaches now, or what is planned`() {
    #expect(lane(.of(.on(2), applied: 1)).end == now)
    #expect(lane(.of(.on(2), .on(30, round: 2), applied: 1)).end == firstDay + 30 * day)
    #expect(lane(.of(.on(2), applied: 1)).start == firstDay + day)
    #expect(lane(.of()).start == firstDay)
  }

  @Test func `the line of one that ended stops there`() {
    let ended = lane(.of(.on(2), outcome: .rejected, at: 6))
    #expect(ended.end == firstDay + 6 * day)
    #expect(!ended.isOpen)
    #expect(lane(.of(.on(2), offers: [.on(4)])).offer?.id == .init(1))
    #expect(lane(.of(.on(2), outcome: .declined, at: 6, offers: [.on(4)])).offer == nil)
  }

  @Test func `open ones stand before those that ended, the latest of these first`() {
    let lanes = [
      lane(.of(outcome: .rejected, at: 3, applied: 1, id: 1)), lane(.of(applied: 1, id: 2)),
      lane(.of(outcome: .ghosted, at: 6, applied: 1, id: 3)),
    ]
    #expect(lanes.sorted(at: now).map(\.standing.application.id.number) == [2, 3, 1])
  }
}
