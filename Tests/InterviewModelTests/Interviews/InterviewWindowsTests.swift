import InterviewModel
import TestSupport
import Testing
import Zones

/// The windows that hang on when an interview ends.
@Suite struct InterviewWindowsTests {
  private typealias Example = InterviewExample

  static let owed: [([FollowUp], hasReply: Bool, moves: [Int])] = [
    ([], false, []),
    ([Example.followUp(1), Example.followUp(2, .thankYou)], false, [2, 1]),
    ([Example.followUp(1), Example.followUp(2, .thankYou)], true, [2]),
    ([Example.followUp(2, .thankYou, settled: .sent)], false, [2]),
    ([Example.followUp(3, .promise)], false, []),
    // The second hangs on when the first was done; what came before that moves along.
    ([Example.followUp(2), Example.followUp(1, settled: .done)], false, [1]),
    (
      [
        Example.followUp(1, settled: .void), Example.followUp(2, settled: .done),
        Example.followUp(3),
      ], false, [1, 2]
    ),
    ([Example.followUp(1, settled: .void), Example.followUp(2)], false, [1, 2]),
  ]

  @Test(arguments: owed) func `letters and the check-ins up to the first done move`(
    owed: [FollowUp], hasReply: Bool, moves: [Int]
  ) {
    let interview = Example.interview(1, replyBy: hasReply ? Example.monday + 2 * day : nil)
    let windows = interview.windowsAtEnd(of: owed) { _ in .utc }

    #expect(windows.map(\.followUp.id.number) == moves)
    for (followUp, window) in windows {
      let moved: AnswerWindow =
        followUp.kind == .thankYou
        ? AnswerWindow(openingAt: interview.endsAt, by: followUp.rule)
        : .checkIn(fiveWorkingDaysAfter: interview.endsAt, in: .utc)
      #expect(window == moved)
    }
  }

  @Test func `a letter's zone is asked for only where a weekend counts`() throws {
    struct Unknown: Error {}
    func zone(_ name: String) throws -> Zone { throw Unknown() }
    let interview = Example.interview(1)

    #expect(
      try interview.letterWindow(by: WindowRule(), zone: zone)
        == AnswerWindow(openingAt: interview.endsAt))
    #expect(throws: Unknown.self) {
      try interview.letterWindow(by: WindowRule(weekendToMonday: true), zone: zone)
    }
  }

  static let openings: [(FollowUpOpening, hoursLater: Int, isOpened: Bool)] = [
    (.all, 0, true), (.all, 99, true), (.timely, 0, true), (.timely, 47, true),
    (.timely, 48, false), (.none, 0, false),
  ]

  @Test(arguments: openings) func `letters are opened while there is time for them`(
    opening: FollowUpOpening, hoursLater: Int, isOpened: Bool
  ) {
    let window = AnswerWindow(openingAt: Example.monday)
    #expect(opening.opens(window, at: window.opens + hoursLater * hour) == isOpened)
  }

  /// On which days an interview was and is to be held, and what it has; whether it is remarked that
  /// no letter is open, three days after the first.
  struct Remarked: Sendable {
    var old = 0
    var new = 3
    var kind: FollowUpKind?
    var isCancelled = false
    var isRemarked = false
  }

  static let remarked = [
    Remarked(isRemarked: true), Remarked(kind: .checkIn, isRemarked: true),
    Remarked(kind: .thankYou), Remarked(isCancelled: true), Remarked(new: 0),
    Remarked(old: 3), Remarked(old: 3, new: 0),
  ]

  @Test(arguments: remarked) func `it is said where there is time for a letter again`(
    _ example: Remarked
  ) throws {
    let new = InterviewExample.interview(1, onDay: example.new, isCancelled: example.isCancelled)
    let remarks = try new.remarksOnLetters(
      heldBefore: InterviewExample.interview(1, onDay: example.old),
      followUps: example.kind.map { [InterviewExample.followUp(1, $0)] } ?? [],
      rule: { WindowRule() }, zone: { _ in .utc }, at: InterviewExample.monday + 3 * day)
    #expect(remarks == (example.isRemarked ? [.letterNotOpened] : []))
  }

  @Test func `the settings are not read where nothing can be said`() throws {
    struct Read: Error {}
    let interview = InterviewExample.interview(1)
    let remarks = try interview.remarksOnLetters(
      heldBefore: interview, followUps: [InterviewExample.followUp(1, .thankYou)],
      rule: { throw Read() }, zone: { _ in .utc }, at: InterviewExample.monday)
    #expect(remarks.isEmpty)
  }
}
