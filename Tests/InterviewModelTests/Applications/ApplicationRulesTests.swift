import InterviewModel
import Testing
import Zones

/// When an application was sent and when it ended, beside other moments.
@Suite struct ApplicationRulesTests {
  private static let now = InterviewExample.monday

  @Test(
    arguments: [
      (nil, nil), (.cleared, nil), (.to(now - 1), nil), (.to(now), nil),
      (.to(now + 1), "inTheFuture"),
    ] as [(Correction<Instant>?, String?)])
  func `a correction does not let an application be sent later than now`(
    _ appliedAt: Correction<Instant>?, _ refused: String?
  ) {
    var edit = ApplicationEdit()
    edit.appliedAt = appliedAt
    #expect(refusal { try edit.check(at: Self.now) } == refused)
  }

  @Test(
    arguments: [(nil, false), (-1, true), (0, false), (1, false)] as [(Int?, Bool)])
  func `what begins when it ends, or before, is not moot`(end: Int?, hadEnded: Bool) {
    let application = Application(
      id: .init(1), company: "Acme", outcome: end == nil ? nil : .rejected,
      outcomeAt: end.map { Self.now + $0 })
    #expect(application.hadEnded(before: Self.now) == hadEnded)
  }
}
