import InterviewModel
import TestSupport
import Testing
import Zones

/// What refuses a settlement, and how it is recorded.
@Suite struct SettlementTests {
  private typealias Example = InterviewExample

  private static let monday = Example.monday

  /// A settlement that is said two days after the interview began.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var kind = FollowUpKind.thankYou
    var settled: Settlement.Manner?
    var isWaived = false
    var hours = 3
    var followsInterview = true
    /// How it is finished; nil where it is refused.
    var manner: Settlement.Manner?

    var followUp: FollowUp {
      InterviewExample.followUp(1, kind, after: followsInterview ? 1 : nil, settled: settled)
    }
  }

  private func settle(_ known: Case) throws -> Settlement {
    let entry = SettlementEntry(
      isWaived: known.isWaived, at: Self.monday + known.hours * hour, disposition: .panel)
    return try known.followUp.settlement(
      by: entry, after: known.followsInterview ? Example.interview(1) : nil,
      at: Self.monday + 2 * day)
  }

  static let allowed = [
    Case(testDescription: "a letter", manner: .sent),
    Case(testDescription: "as the interview begins", hours: 0, manner: .sent),
    Case(testDescription: "just now", hours: 48, manner: .sent),
    Case(testDescription: "a check-in", kind: .checkIn, manner: .done),
    Case(testDescription: "a promise", kind: .promise, hours: 0, manner: .done),
    Case(testDescription: "waived", isWaived: true, manner: .waived),
    Case(
      testDescription: "waived before the interview", isWaived: true, hours: -1, manner: .waived),
    Case(
      testDescription: "a promise, waived before it", kind: .promise, isWaived: true, hours: -1,
      manner: .waived),
    Case(
      testDescription: "an answer, waived", kind: .offerAnswer, isWaived: true,
      followsInterview: false, manner: .waived),
    Case(
      testDescription: "of no interview", hours: -1, followsInterview: false, manner: .sent),
  ]

  @Test(arguments: allowed) func `it is finished as its kind is`(_ known: Case) throws {
    let settlement = try settle(known)

    #expect(settlement.manner == known.manner)
    #expect(settlement.at == Self.monday + known.hours * hour)
    #expect(settlement.disposition == .panel)
  }

  @Test(arguments: Settlement.Manner.allCases, [true, false])
  func `nothing is settled twice`(manner: Settlement.Manner, isWaived: Bool) {
    // Said to be in the future too: that it is settled is what counts.
    let known = Case(testDescription: "", settled: manner, isWaived: isWaived, hours: 99)
    #expect(throws: FollowUpRefusal.alreadySettled(known.followUp)) { try settle(known) }
  }

  @Test(arguments: FollowUpKind.allCases, [true, false])
  func `nothing is settled in the future`(kind: FollowUpKind, isWaived: Bool) {
    let known = Case(testDescription: "", kind: kind, isWaived: isWaived, hours: 49)
    #expect(throws: MomentRefusal.inTheFuture(Self.monday + 49 * hour)) { try settle(known) }
  }

  @Test func `an answer has to be said`() {
    let known = Case(testDescription: "", kind: .offerAnswer)
    #expect(throws: FollowUpRefusal.answerNotSaid(known.followUp)) { try settle(known) }
  }

  @Test(arguments: [true, false]) func `nothing is done before it was promised`(
    followsInterview: Bool
  ) {
    let known = Case(
      testDescription: "", kind: .promise, hours: -1, followsInterview: followsInterview)
    #expect(throws: FollowUpRefusal.beforeThePromise(Self.monday)) { try settle(known) }
  }

  @Test(arguments: [FollowUpKind.thankYou, .checkIn])
  func `nothing is done before the interview`(kind: FollowUpKind) {
    let known = Case(testDescription: "", kind: kind, hours: -1)
    let refusal = InterviewRefusal.beforeTheInterview(Self.monday, interview: .init(1))
    #expect(throws: refusal) { try settle(known) }
  }
}
