import InterviewModel
import Testing
import Zones

/// What an interview cannot be, and what hangs on what was put right; now is 100.
@Suite struct InterviewCorrectionTests {
  private static let now = Instant(seconds: 100)

  @Test(
    arguments: [
      (50, [], nil), (50, [51], nil), (50, [50], "sameStart"), (50, [-50], nil),
      (-50, [50], nil), (50, [49, 50], "sameStart"),
    ] as [(Int, [Int], String?)])
  func `two interviews of an application cannot begin at the same moment`(
    _ start: Int, _ others: [Int], _ refused: String?
  ) {
    // Negative numbers stand for interviews that were cancelled. It is among the others itself.
    let interviews = ([start] + others).enumerated().map {
      CorrectionSample.interview($0, abs($1), cancelled: $1 < 0 ? 0 : nil)
    }
    let refusal = refusal {
      try InterviewEdit().check(interviews[0], beside: interviews, at: Self.now)
    }
    #expect(refusal == refused)
  }

  @Test(
    arguments: [
      (100, 3, "it", nil), (101, 3, nil, "notHeldYet"), (101, nil, "it", "notHeldYet"),
      (101, nil, nil, nil), (101, 0, "", nil),
    ] as [(Int, Int?, String?, String?)])
  func `what is still to come left no impression`(
    _ start: Int, _ impression: Int?, _ highlight: String?, _ refused: String?
  ) {
    // 0 and the empty text stand for what is cleared.
    var edit = InterviewEdit()
    edit.impression = impression.map { $0 == 0 ? .cleared : .to($0) }
    edit.highlight = highlight.map { $0.isEmpty ? .cleared : .to($0) }
    let interview = CorrectionSample.interview(1, start)
    #expect(refusal { try edit.check(interview, beside: [], at: Self.now) } == refused)
  }

  @Test(
    arguments: [
      (nil, nil, nil), (50, nil, nil), (50, 60, nil), (50, 100, nil), (50, 101, "inTheFuture"),
      (nil, 60, "notCancelled"), (nil, 101, "notCancelled"), (nil, 0, nil), (50, 0, nil),
    ] as [(Int?, Int?, String?)])
  func `only an interview that was cancelled was cancelled at another moment`(
    _ old: Int?, _ new: Int?, _ refused: String?
  ) {
    // 0 stands for a cancellation that is taken back.
    var edit = InterviewEdit()
    edit.cancelledAt = new.map { $0 == 0 ? .cleared : .to(Instant(seconds: $0)) }
    let interview = CorrectionSample.interview(1, cancelled: old)
    #expect(refusal { try edit.checkCancellation(of: interview, at: Self.now) } == refused)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var change: @Sendable (inout Interview) -> Void
    var replyBy: Int?
    var cancelled: Int?
    var movesWindows = false
    var movedReply: Int?
    var unsettled: [Int] = []

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing", change: { _ in }),
    Case(name: "a note", change: { $0.note = "a note" }, replyBy: 70),
    Case(name: "another end", change: { $0.endsAt = Instant(seconds: 99) }, movesWindows: true),
    Case(name: "another zone", change: { $0.zone = "Europe/Berlin" }, movesWindows: true),
    Case(name: "another start alone", change: { $0.startsAt = Instant(seconds: 0) }),
    Case(
      name: "a promised reply", change: { $0.replyByAt = Instant(seconds: 80) }, movedReply: 80),
    Case(
      name: "another promised reply", change: { $0.replyByAt = Instant(seconds: 80) }, replyBy: 70,
      movedReply: 80),
    Case(
      name: "the same promised reply", change: { $0.replyByAt = Instant(seconds: 70) }, replyBy: 70),
    Case(
      name: "no promised reply", change: { $0.replyByAt = nil }, replyBy: 70, movesWindows: true),
    Case(
      name: "a promised reply of what is cancelled",
      change: { $0.replyByAt = Instant(seconds: 80) }, cancelled: 60),
    Case(
      name: "it takes place after all", change: { $0.cancelledAt = nil }, cancelled: 60,
      unsettled: [1]),
    Case(
      name: "cancelled at another moment", change: { $0.cancelledAt = Instant(seconds: 61) },
      cancelled: 60),
    Case(name: "another application", change: { $0.applicationID = .init(2) }, unsettled: [1, 2]),
    Case(
      name: "a former application", change: { $0.applicationID = .init(-1) }, cancelled: 60,
      unsettled: [-1, 1]),
  ]

  @Test(arguments: cases) func `windows and check-ins follow what they hang on`(
    _ example: Case
  ) {
    var old = CorrectionSample.interview(1, 50, cancelled: example.cancelled)
    old.replyByAt = example.replyBy.map { Instant(seconds: $0) }
    var new = old
    example.change(&new)
    let correction = InterviewCorrection(from: old, to: new)
    #expect(correction.movesWindows == example.movesWindows)
    #expect(correction.movedReply == example.movedReply.map { Instant(seconds: $0) })
    #expect(correction.unsettledApplications.map(\.number) == example.unsettled)
    #expect(correction.leavesItsApplication == (example.unsettled.count == 2))
  }

  @Test(
    arguments: [
      // To another moment: whatever became void with it.
      (60, 61, FollowUpKind.thankYou, Settlement.Manner.void, 60, "moves"),
      (60, 61, .checkIn, .void, 60, "moves"), (60, 61, .thankYou, .void, 59, nil),
      (60, 61, .thankYou, .waived, 60, nil), (60, 61, .thankYou, nil, 60, nil),
      // After all: its letters.
      (60, nil, .thankYou, .void, 60, "ends"), (60, nil, .checkIn, .void, 60, nil),
      (60, nil, .thankYou, .void, 59, nil), (60, nil, .thankYou, .sent, 60, nil),
      // No change of a cancellation.
      (60, 60, .thankYou, .void, 60, nil), (nil, nil, .thankYou, .void, 60, nil),
    ] as [(Int?, Int?, FollowUpKind, Settlement.Manner?, Int, String?)])
  func `what became void with a cancellation follows it`(
    _ old: Int?, _ new: Int?, _ kind: FollowUpKind, _ manner: Settlement.Manner?, _ at: Int,
    _ voiding: String?
  ) {
    let correction = InterviewCorrection(
      from: CorrectionSample.interview(1, cancelled: old),
      to: CorrectionSample.interview(1, cancelled: new))
    let found = correction.voiding(of: CorrectionSample.followUp(1, kind: kind, manner, at: at))
    #expect(found.map { String("\($0)".prefix { $0 != "(" }) } == voiding)
    if case .moves(let moment)? = found { #expect(moment == Instant(seconds: 61)) }
  }
}
