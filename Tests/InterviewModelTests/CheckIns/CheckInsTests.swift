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
    var opens: (after: Int?, onDay: Int)?
    /// Which check-in moves, after which interview, and so many days after `monday` its window.
    var moves: (checkIn: Int, after: Int?, onDay: Int)?
    var void: [Int] = []

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
      testDescription: "the one before one that was cancelled early",
      interviews: [Example.interview(1), Example.interview(2, isCancelled: true)],
      opens: (1, 7)),
    Case(
      testDescription: "the one before one that was cancelled later",
      interviews: [
        Example.interview(1), Example.interview(9, isCancelled: true, cancelledOnDay: 7),
      ],
      opens: (1, 14)),
    Case(
      testDescription: "a promised date that passed before the cancellation",
      interviews: [
        Example.interview(1, replyBy: replyBy),
        Example.interview(9, isCancelled: true, cancelledOnDay: 7),
      ], opens: (1, 14)),
    Case(
      testDescription: "a promised date after the cancellation",
      interviews: [
        Example.interview(1, replyBy: replyBy),
        Example.interview(9, isCancelled: true, cancelledOnDay: 2),
      ], opens: (1, 3)),
    Case(
      testDescription: "only a cancelled one",
      interviews: [Example.interview(1, isCancelled: true)], opens: (nil, 7)),
    Case(
      testDescription: "one is open, after the only one, which was cancelled",
      interviews: [Example.interview(1, isCancelled: true)], followUps: [Example.followUp()],
      moves: (1, nil, 7)),
    Case(
      testDescription: "only one that is moot", interviews: [Example.interview(1, isMoot: true)],
      opens: (nil, 7)),
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
      testDescription: "one was done after another was void",
      followUps: [
        Example.followUp(1, settled: .void), Example.followUp(2, settled: .done),
      ], opens: (1, 14)),
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
      moves: (1, 2, 8)),
    Case(
      testDescription: "one is open after what is the earlier one now",
      interviews: [Example.interview(2, onDay: 0), Example.interview(1, onDay: 4)],
      followUps: [Example.followUp(3, after: 2)], moves: (3, 1, 11)),
    Case(
      testDescription: "one is open after each of two",
      interviews: [Example.interview(1), Example.interview(2)],
      followUps: [Example.followUp(1), Example.followUp(2, after: 2)], void: [1]),
    Case(
      testDescription: "one is open, and the latest was waived",
      interviews: [Example.interview(1), Example.interview(2)],
      followUps: [Example.followUp(1), Example.followUp(2, after: 2, settled: .waived)], void: [1]),
    Case(
      testDescription: "one is open, and the application has ended", outcome: .ghosted,
      followUps: [Example.followUp()], void: [1]),
    Case(
      testDescription: "one is open beside an offer", hasOpenOffer: true,
      followUps: [Example.followUp(1), Example.followUp(2, settled: .done)], void: [1]),
    Case(
      testDescription: "one is open beside a promise",
      followUps: [Example.followUp(1), Example.followUp(2, .promise, after: nil)], void: [1]),
    Case(
      testDescription: "a promise was kept later",
      followUps: [Example.followUp(2, .promise, after: nil, settled: .done, onDay: 1)],
      opens: (1, 8)),
    Case(
      testDescription: "a promise was waived, and a date had been promised",
      interviews: [Example.interview(1, replyBy: replyBy)],
      followUps: [Example.followUp(2, .promise, after: nil, settled: .waived, onDay: 1)],
      opens: (1, 3)),
  ]

  @Test(arguments: cases) func `one is to be open, and others are void`(_ known: Case) {
    let settling = known.checkIns.settling
    func days(_ opening: CheckIns.Opening?) -> Int? {
      // From a check-in's or a promise's moment it is whole days; an interview ends an hour later.
      opening.map { ($0.window { _ in .utc }.opens - Example.monday) / day }
    }
    #expect(days(settling.opened) == known.opens?.onDay)
    #expect(settling.opened?.interview?.number == known.opens?.after)
    #expect(settling.moved?.checkIn.id.number == known.moves?.checkIn)
    #expect(settling.moved?.to.interview?.number == known.moves?.after)
    #expect(days(settling.moved?.to) == known.moves?.onDay)
    #expect(settling.void.map(\.id.number) == known.void)
  }

  @Test func `a window asks for the zone`() throws {
    struct Unknown: Error {}
    func zone(_ name: String) throws -> Zone { throw Unknown() }
    let opening = try #require(Case(testDescription: "").checkIns.settling.opened)
    #expect(throws: Unknown.self) { try opening.window(zone: zone) }
  }

  /// The manners of the check-ins after an interview, and whether another one follows.
  static let done: [([Settlement.Manner], follows: Bool)] = [
    ([.done], true), ([.done, .done], false), ([.void, .done], true), ([.waived, .done], true),
    ([.done, .waived], false),
    ([.done, .void, .done], false),
  ]

  @Test(arguments: done) func `another follows one that was done, up to two`(
    manners: [Settlement.Manner], follows: Bool
  ) {
    let checkIns = manners.enumerated().map { Example.followUp($0 + 1, settled: $1) }
    let known = Case(testDescription: "", followUps: checkIns)

    #expect((known.checkIns.settling.opened != nil) == follows)
    #expect(known.checkIns.areExhausted == (manners.count { $0 == .done } == 2))
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
    case .move(let checkIn, let opening):
      #expect(checkIn.id.number == moves)
      #expect(opening.window { _ in .utc }.opens == Self.replyBy)
    case .open(let opening):
      #expect(isOpened)
      #expect(opening.window { _ in .utc }.opens == Self.replyBy)
    case .nothing(let said):
      #expect(moves == nil && !isOpened)
      #expect(said == remark)
    }
  }
}
