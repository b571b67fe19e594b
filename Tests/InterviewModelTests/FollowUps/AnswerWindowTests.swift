import InterviewModel
import Testing
import Zones

@Suite struct AnswerWindowTests {
  private static let passed: [(hours: Int, share: Double)] = [
    (-1, 0), (0, 0), (12, 0.25), (24, 0.5), (48, 1), (100, 1),
  ]

  @Test(arguments: passed)
  func `a window has passed by as much as its hours have`(hours: Int, share: Double) {
    let opens = Instant(seconds: 1_000_000)
    #expect(AnswerWindow(openingAt: opens).passed(at: opens + hours * 3_600) == share)
    let empty = AnswerWindow(opens: opens, due: opens, limit: opens)
    #expect(empty?.passed(at: opens) == 1)
  }

  private static let opens = Instant(seconds: 1_000_000)
  private static let window = AnswerWindow(openingAt: opens)

  @Test func `it is due 24 and overdue 48 real hours after it opens`() {
    #expect(Self.window.due == Self.opens + 86_400)
    #expect(Self.window.limit == Self.opens + 172_800)
  }

  @Test func `other hours make another window`() {
    let window = AnswerWindow(
      openingAt: Self.opens, by: WindowRule(dueHours: 1, limitHours: 72))

    #expect(window.due == Self.opens + 3_600)
    #expect(window.limit == Self.opens + 72 * 3_600)
  }

  @Test(arguments: [(0, 0, 0), (0, 0, 1), (0, 1, 1), (0, 1, 2)])
  func `moments in order make a window`(opens: Int, due: Int, limit: Int) throws {
    let window = try #require(
      AnswerWindow(
        opens: Instant(seconds: opens), due: Instant(seconds: due), limit: Instant(seconds: limit)))

    #expect(window.limit.seconds == limit)
  }

  @Test(arguments: [(1, 0, 2), (0, 2, 1), (2, 1, 0)])
  func `moments out of order make none`(opens: Int, due: Int, limit: Int) {
    let window = AnswerWindow(
      opens: Instant(seconds: opens), due: Instant(seconds: due), limit: Instant(seconds: limit))

    #expect(window == nil)
  }

  private static let states: [(after: Int, state: FollowUpState)] = [
    (-1, .upcoming), (0, .open), (86_399, .open), (86_400, .due), (172_799, .due),
    (172_800, .overdue), (172_801, .overdue),
  ]

  @Test(arguments: states)
  func `each state begins exactly with its moment`(after: Int, state: FollowUpState) {
    #expect(Self.window.state(at: Self.opens + after) == state)
  }

  @Test func `a window of one moment goes from upcoming to overdue`() throws {
    let window = try #require(
      AnswerWindow(opens: Self.opens, due: Self.opens, limit: Self.opens))

    #expect(window.state(at: Self.opens - 1) == .upcoming)
    #expect(window.state(at: Self.opens) == .overdue)
  }
}
