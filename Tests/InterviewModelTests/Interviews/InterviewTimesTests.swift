import InterviewModel
import TestSupport
import Testing
import Zones

/// When an interview may be held, and what may have happened by then.
@Suite struct InterviewTimesTests {
  private typealias Example = InterviewExample

  private static let monday = Example.monday

  static let starts: [([Interview], of: Int?, refusal: Int?)] = [
    ([], nil, nil),
    ([Example.interview(1)], nil, 1),
    ([Example.interview(1)], 1, nil),
    ([Example.interview(1, isCancelled: true)], nil, nil),
    ([Example.interview(2)], nil, nil),
    ([Example.interview(1), Example.interview(2, onDay: 0)], 1, 2),
  ]

  @Test(arguments: starts) func `two interviews of an application do not begin at once`(
    interviews: [Interview], of id: Int?, refusal: Int?
  ) {
    let id = id.map { Interview.ID($0) }
    #expect(
      self.refusal { () throws(InterviewRefusal) in
        try Interview.refuseStart(Self.monday, among: interviews, of: id)
      } == refusal.map { .sameStart(.init($0)) })
  }

  static let moments: [(isCancelled: Bool, seconds: Int, InterviewRefusal?)] = [
    (false, 0, nil), (false, -1, .notHeldYet(.init(1))), (true, 0, .cancelled(.init(1))),
    (true, -1, .cancelled(.init(1))),
  ]

  @Test(arguments: moments) func `what was cancelled or has not begun was not held`(
    isCancelled: Bool, seconds: Int, refusal: InterviewRefusal?
  ) {
    let interview = Example.interview(1, isCancelled: isCancelled)
    #expect(
      self.refusal { () throws(InterviewRefusal) in
        try interview.refuseUnlessHeld(at: Self.monday + seconds)
      } == refusal)
    #expect(
      self.refusal { () throws(InterviewRefusal) in
        try interview.refuseCancelled()
      } == (isCancelled ? .cancelled(.init(1)) : nil))
    #expect(
      self.refusal { () throws(InterviewRefusal) in
        try interview.refuseBeforeStart(Self.monday + seconds)
      } == (seconds < 0 ? .beforeTheInterview(Self.monday, interview: .init(1)) : nil))
  }

  private func refusal(_ body: () throws(InterviewRefusal) -> Void) -> InterviewRefusal? {
    do {
      try body()
      return nil
    } catch { return error }
  }

  /// Interview 1 as it was, and as it is to be; seen at noon on its day.
  struct Move: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var old = InterviewExample.interview(1)
    let new: Interview
    var isTipLogged = false
    var followUps: [FollowUp] = []
    var refusal: InterviewRefusal?
  }

  private static let sunday = monday - day
  private static let debriefed = InterviewRefusal.debriefedAlready(.init(1))

  static let moves = [
    Move(testDescription: "nothing changes", new: Example.interview(1), isTipLogged: true),
    Move(testDescription: "to a later day", new: Example.interview(1, onDay: 3)),
    Move(
      testDescription: "to an earlier day", new: Example.interview(1, onDay: -3),
      isTipLogged: true),
    Move(
      testDescription: "a reply before it, now said", new: Example.interview(1, replyBy: sunday),
      refusal: .beforeTheInterview(monday, interview: .init(1))),
    Move(
      testDescription: "a reply as it begins", new: Example.interview(1, replyBy: monday)),
    Move(
      testDescription: "a reply before it, as it was",
      old: Example.interview(1, replyBy: sunday), new: Example.interview(1, replyBy: sunday)),
    Move(
      testDescription: "a reply before it since it moves",
      old: Example.interview(1, replyBy: monday + day),
      new: Example.interview(1, onDay: 3, replyBy: monday + day),
      refusal: .replyBeforeTheInterview(monday + day, interview: .init(1))),
    Move(
      testDescription: "a reply before it, said as it moves",
      new: Example.interview(1, onDay: 3, replyBy: monday + day),
      refusal: .beforeTheInterview(monday + 3 * day, interview: .init(1))),
    Move(
      testDescription: "a tip was logged", new: Example.interview(1, onDay: 3),
      isTipLogged: true, refusal: debriefed),
    Move(
      testDescription: "a letter was sent", new: Example.interview(1, onDay: 3),
      followUps: [Example.followUp(1, .thankYou, settled: .sent)], refusal: debriefed),
    Move(
      testDescription: "a letter was waived", new: Example.interview(1, onDay: 3),
      followUps: [Example.followUp(1, .thankYou, settled: .waived)]),
    Move(
      testDescription: "it has an impression",
      new: Example.interview(1, onDay: 3, impression: 4), refusal: debriefed),
    Move(
      testDescription: "it has a highlight",
      new: Example.interview(1, onDay: 3, highlight: "Compilers"), refusal: debriefed),
  ]

  @Test(arguments: moves) func `times do not go against what is known`(_ move: Move) {
    #expect(
      refusal { () throws(InterviewRefusal) in
        try move.new.refuseTimes(
          over: move.old, isTipLogged: move.isTipLogged, followUps: move.followUps,
          at: Self.monday + 3 * hour)
      } == move.refusal)
  }

  static let ends: [(minutes: Int?, days: Int, seconds: Int)] = [
    (nil, 0, 3_600), (nil, 3, 3_600), (90, 0, 5_400), (90, -2, 5_400), (1, 1, 60),
  ]

  @Test(arguments: ends) func `a moved interview keeps its length unless another is said`(
    minutes: Int?, days: Int, seconds: Int
  ) {
    let start = Self.monday + days * day
    let end = Example.interview(1).end(startingAt: start, minutes: minutes)
    #expect(end == start + seconds)
  }

  /// By how many days an interview of day 0 moves, on which day that is said, and whether it is put
  /// ahead.
  static let aheads: [(to: Int, at: Int, isAhead: Bool)] = [
    (0, -1, false), (1, 0, true), (1, 1, false), (1, 2, false), (-1, -2, true), (-1, 0, false),
  ]

  @Test(arguments: aheads) func `only what moves to a moment that is to come is put ahead`(
    to days: Int, at today: Int, isAhead: Bool
  ) {
    let moved = Example.interview(1, onDay: days)
    let now = Self.monday + today * day
    #expect(moved.isPutAhead(of: Example.interview(1), at: now) == isAhead)
  }
}
