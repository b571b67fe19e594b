import InterviewModel
import Testing
import Zones

@Suite struct FollowUpTests {
  private static let window = AnswerWindow(openingAt: Instant(seconds: 0))
  private static let limit = window.limit

  private func followUp(_ manner: Settlement.Manner, _ after: Int) -> FollowUp {
    .owed(Self.window, settled: Settlement(at: Self.limit + after, manner: manner))
  }

  @Test(arguments: Settlement.Manner.allCases)
  func `once settled it stays settled, whatever the clock says`(manner: Settlement.Manner) {
    let followUp = followUp(manner, 0)

    for seconds in [-1, 0, 100_000, 10_000_000] {
      #expect(followUp.state(at: Instant(seconds: seconds)) == .settled)
    }
  }

  @Test(arguments: [Settlement.Manner.sent, .answered, .done])
  func `it was late when given at the limit or after`(manner: Settlement.Manner) {
    #expect(!followUp(manner, -1).isLate)
    #expect(followUp(manner, 0).isLate)
  }

  @Test(arguments: [Settlement.Manner.waived, .void])
  func `what was not given was never late`(manner: Settlement.Manner) {
    let followUp = followUp(manner, 999_999)

    #expect(!followUp.isLate)
    #expect(followUp.overdueHours(at: Self.limit + 9_999_999) == nil)
  }

  @Test(arguments: [(-1, nil), (0, 0), (3_599, 0), (3_600, 1), (36_000, 10)])
  func `hours overdue are whole hours since the limit`(after: Int, hours: Int?) {
    let owed = FollowUp.owed(Self.window)

    #expect(owed.overdueHours(at: Self.limit + after) == hours)
    #expect(!owed.isLate)
    // And for what was settled late, until it was settled.
    #expect(followUp(.sent, after).overdueHours(at: Self.limit + 99_999_999) == hours)
  }

  @Test func `each kind is fulfilled in its own way`() {
    #expect(FollowUpKind.allCases.map(\.fulfilment) == [.sent, .answered, .done, .done])
  }
}
