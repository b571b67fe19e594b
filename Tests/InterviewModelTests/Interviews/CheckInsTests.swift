import InterviewModel
import TestSupport
import Testing
import Zones

/// Which check-in an application is to have open.
@Suite struct CheckInsTests {
  private typealias Example = InterviewExample

  private static let replyBy = Example.monday + 3 * day

  /// What is known of an application, by default one that waits after one interview.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var outcome: Outcome?
    var hasOpenOffer = false
    var interviews = [InterviewExample.interview(1)]
    var followUps: [FollowUp] = []
    /// After which interview one is to be opened, and so many days after `monday` its window.
    var opens: (after: Int, onDay: Int)?
    var stale: [Int] = []
    /// The same once those that are stale are void, where that differs.
    var opensThen: (after: Int, onDay: Int)?

    var checkIns: CheckIns {
      CheckIns(
        of: Application(id: .init(1), company: "Acme", outcome: outcome),
        hasOpenOffer: hasOpenOffer, interviews: interviews, followUps: followUps)
    }
  }

  static let cases = [
    Case(testDescription: "no interview", interviews: []),
    Case(testDescription: "no check-in yet", opens: (1, 7)),
    Case(
      testDescription: "a promised date", interviews: [Example.interview(1, replyBy: replyBy)],
      opens: (1, 3)),
    Case(testDescription: "ended", outcome: .rejected),
    Case(testDescription: "an open offer", hasOpenOffer: true),
    Case(
      testDescription: "the latest of two",
      interviews: [Example.interview(1), Example.interview(2)], opens: (2, 8)),
    Case(
      testDescription: "the one before a cancelled one",
      interviews: [Example.interview(1), Example.interview(2, isCancelled: true)],
      opens: (1, 7)),
    Case(
      testDescription: "only a cancelled one",
      interviews: [Example.interview(1, isCancelled: true)], followUps: [Example.followUp()],
      stale: [1]),
    Case(testDescription: "one is open", followUps: [Example.followUp()]),
    Case(
      testDescription: "a letter is none", followUps: [Example.followUp(1, .thankYou)],
      opens: (1, 7)),
    Case(
      testDescription: "one was done", followUps: [Example.followUp(settled: .done)],
      opens: (1, 14)),
    Case(
      testDescription: "one was done, and a date had been promised",
      interviews: [Example.interview(1, replyBy: replyBy)],
      followUps: [Example.followUp(settled: .done)], opens: (1, 14)),
    Case(
      testDescription: "two were done",
      followUps: [Example.followUp(1, settled: .done), Example.followUp(2, settled: .done)]),
    Case(testDescription: "one was waived", followUps: [Example.followUp(settled: .waived)]),
    Case(
      testDescription: "one became void", followUps: [Example.followUp(settled: .void)],
      opens: (1, 7)),
    Case(
      testDescription: "two were done after an earlier interview",
      interviews: [Example.interview(1), Example.interview(2)],
      followUps: [Example.followUp(1, settled: .done), Example.followUp(2, settled: .done)],
      opens: (2, 8)),
    Case(
      testDescription: "one is open after an earlier interview",
      interviews: [Example.interview(1), Example.interview(2)], followUps: [Example.followUp()],
      stale: [1], opensThen: (2, 8)),
    Case(
      testDescription: "one is open after each of two",
      interviews: [Example.interview(1), Example.interview(2)],
      followUps: [Example.followUp(1), Example.followUp(2, after: 2)], stale: [1]),
    Case(
      testDescription: "one is open, and the application has ended", outcome: .ghosted,
      followUps: [Example.followUp()], stale: [1]),
    Case(
      testDescription: "one is open beside an offer", hasOpenOffer: true,
      followUps: [Example.followUp(1), Example.followUp(2, settled: .done)], stale: [1]),
  ]

  @Test(arguments: cases) func `one is missing, and others are stale`(_ known: Case) {
    func expect(
      _ opening: CheckIns.Opening?, _ wanted: (after: Int, onDay: Int)?,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let window = opening?.window(by: WindowRule()) { _ in .utc }
      #expect(opening?.interview.id.number == wanted?.after, sourceLocation: sourceLocation)
      // From a check-in's or a promise's moment it is whole days; an interview ends an hour later.
      let days = window.map { ($0.opens - Example.monday) / day }
      #expect(days == wanted?.onDay, sourceLocation: sourceLocation)
    }
    expect(known.checkIns.missing, known.opens)
    #expect(known.checkIns.stale.map(\.id.number) == known.stale)
    let isSame = known.opensThen == nil
    expect(known.checkIns.withoutStale.missing, isSame ? known.opens : known.opensThen)
  }

  @Test func `only a check-in without a promise asks for the zone`() throws {
    struct Unknown: Error {}
    func zone(_ name: String) throws -> Zone { throw Unknown() }
    let promised = Case(
      testDescription: "", interviews: [Example.interview(1, replyBy: Self.replyBy)])

    let opening = try #require(promised.checkIns.missing)
    #expect(
      try opening.window(by: WindowRule(), zone: zone)
        == .checkIn(promisedBy: Self.replyBy, by: WindowRule()))
    let other = try #require(Case(testDescription: "").checkIns.missing)
    #expect(throws: Unknown.self) { try other.window(by: WindowRule(), zone: zone) }
  }

  /// The manners of the check-ins after an interview, and whether another one follows.
  static let done: [([Settlement.Manner], follows: Bool)] = [
    ([.done], true), ([.done, .done], false), ([.void, .done], true), ([.waived, .done], true),
    ([.done, .void, .done], false),
  ]

  @Test(arguments: done) func `another follows one that was done, up to two`(
    manners: [Settlement.Manner], follows: Bool
  ) {
    let checkIns = manners.enumerated().map { Example.followUp($0 + 1, settled: $1) }
    let known = Case(testDescription: "", followUps: checkIns)
    let next = known.checkIns.next(after: checkIns[0], doneAt: Example.monday + 7 * day)

    #expect((next != nil) == follows)
    let window = next?.window(by: WindowRule()) { _ in .utc }
    #expect(window.map { $0.opens == Example.monday + 14 * day } ?? true)
    #expect(known.checkIns.areExhausted == !follows)
  }

  @Test func `none follows a check-in of no interview`() {
    let checkIn = Example.followUp(after: nil, settled: .done)
    let known = Case(testDescription: "", followUps: [checkIn])
    #expect(known.checkIns.next(after: checkIn, doneAt: Example.monday) == nil)
  }

  @Test func `they are exhausted only where none is open`() {
    let two = (1...2).map { Example.followUp($0, settled: .done) }
    #expect(
      !Case(testDescription: "", followUps: two + [Example.followUp(3)]).checkIns.areExhausted)
    #expect(!Case(testDescription: "", interviews: []).checkIns.areExhausted)
  }

  static let promises: [(Case, moves: Int?, isOpened: Bool, InterviewChange.Remark?)] = [
    (Case(testDescription: "none is open"), nil, true, nil),
    (Case(testDescription: "one is open", followUps: [Example.followUp(5)]), 5, false, nil),
    (
      Case(testDescription: "one was waived", followUps: [Example.followUp(settled: .waived)]),
      nil, true, nil
    ),
    (
      Case(
        testDescription: "a later interview", outcome: .rejected,
        interviews: [Example.interview(1), Example.interview(2)]),
      nil, false, .laterInterviewHasTheCheckIn
    ),
    (
      Case(
        testDescription: "a later one that was cancelled",
        interviews: [Example.interview(1), Example.interview(2, isCancelled: true)]),
      nil, true, nil
    ),
    (
      Case(testDescription: "ended", outcome: .rejected, hasOpenOffer: true), nil, false,
      .applicationHasEnded
    ),
    (Case(testDescription: "an offer", hasOpenOffer: true), nil, false, nil),
  ]

  @Test(arguments: promises) func `a promised reply moves the open one or opens one`(
    _ known: Case, moves: Int?, isOpened: Bool, remark: InterviewChange.Remark?
  ) throws {
    switch known.checkIns.step(promisedBy: Self.replyBy, after: Example.interview(1)) {
    case .move(let checkIn): #expect(checkIn.id.number == moves)
    case .open(let opening):
      #expect(isOpened)
      #expect(opening.window(by: WindowRule()) { _ in .utc }.opens == Self.replyBy)
    case .nothing(let said):
      #expect(moves == nil && !isOpened)
      #expect(said == remark)
    }
  }
}
