import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct OverviewReportTests {
  @Test func `only interviews in range that were held are counted`() {
    let report = OverviewFacts.of(
      .of(.on(0, .done), .on(10, .skipped), .on(20, .done), .on(200)),
      range: InstantRange(since: firstDay + day, until: firstDay + 30 * day)
    ).report
    #expect(report.held == 2)
    #expect(report.span == firstDay + 10 * day...firstDay + 20 * day)
    #expect(report.tips.first?.done == 1)
    #expect(report.tips.first?.skipped == 1)
  }

  @Test func `whether one led on is known from those out of range too`() {
    let report = OverviewFacts.of(
      .of(.on(0, .done), .on(10, .skipped)), range: InstantRange(until: firstDay)
    ).report
    #expect(report.effects.first?.done.advanced == Proportion(1, of: 1))
  }

  @Test func `offers and funnel are about whole applications with an interview in range`() {
    let report = OverviewFacts.of(
      .of(.on(0, nil), .on(10, round: 2, nil), offers: [.on(20)], id: 1),
      .of(.on(30, nil), id: 2), range: InstantRange(until: firstDay)
    ).report
    #expect(report.funnel.stages.first?.applications.total == 1)
    #expect(report.funnel.steps.map(\.round) == [1, 2])
    #expect(report.offers.total == 1)
  }

  private static let counted: [(ApplicationHistory, Bool)] = [
    (.of(applied: 10), true), (.of(applied: 20), true), (.of(applied: 9), false),
    (.of(applied: 21), false), (.of(recorded: 15), true), (.of(recorded: 9), false),
    (.of(applied: 5, recorded: 15), false), (.of(applied: 15, recorded: 90), true),
    (.of(.on(15, nil), applied: 5), true), (.of(.on(50, nil), applied: 15), true),
    (.of(.on(50, nil), recorded: 15), false), (.of(.on(15, nil), recorded: 90), true),
    (.of(), false),
  ]

  @Test(arguments: counted)
  func `an application counts when it was applied for in range, or had an interview in it`(
    history: ApplicationHistory, isCounted: Bool
  ) {
    let facts = OverviewFacts.of(
      history, range: InstantRange(since: firstDay + 10 * day, until: firstDay + 20 * day))
    #expect(facts.historiesInRange.isEmpty != isCounted)
    #expect(facts.report.applications.applied == (isCounted ? 1 : 0))
  }

  @Test func `applications are counted by how far they came and how they ended`() {
    let report = OverviewFacts.of(
      .of(.on(0, nil), outcome: .accepted, id: 1), .of(.on(1, nil), offers: [.on(5)], id: 2),
      .of(outcome: .rejected, applied: 2, id: 3), .of(outcome: .withdrawn, applied: 2, id: 4),
      .of(outcome: .ghosted, recorded: 2, id: 5), .of(.on(3, nil), outcome: .declined, id: 6),
      .of(outcome: .rescinded, applied: 2, id: 7), .of(applied: 4, id: 8),
      .of(.on(200), applied: 4, id: 9), .of(applied: 200, id: 10)
    ).report
    let applications = report.applications
    #expect(applications.applied == 9)
    #expect(applications.interviewed == 3)
    #expect(applications.offered == 4)
    #expect(applications.open == 3)
    #expect(Outcome.allCases.map { applications[$0] } == [1, 1, 0, 1, 1, 1, 1])
    #expect(report.held == 3)
  }

  @Test func `the ends of a range are in it`() {
    let range = InstantRange(since: firstDay, until: firstDay + day)
    #expect(OverviewFacts.of(.of(.on(0, nil), .on(1, nil)), range: range).report.held == 2)
  }

  @Test func `the matrix has the latest interviews, and says how many there are`() {
    var facts = OverviewFacts.of()
    facts.histories = (1...70).map { .of(.on($0, .done), id: $0) }
    let matrix = facts.report.matrix
    #expect(matrix.rows.count == TipMatrix.longest)
    #expect(matrix.total == 70)
    #expect(matrix.rows.first?.startsAt == firstDay + 70 * day)
  }

  @Test func `only letters of the interviews in range are counted`() {
    var facts = OverviewFacts.of(.of(.on(0, id: 1, nil)))
    let window = AnswerWindow(openingAt: firstDay)
    var foreign = FollowUp.owed(window)
    foreign.interviewID = .init(99)
    facts.letters = [
      .owed(window, settled: Settlement(at: firstDay + 13 * hour, manner: .sent)), foreign,
    ]
    let letters = facts.report.letters
    #expect(letters.statistics.onTime == 1)
    #expect(letters.statistics.missing == 0)
    #expect(letters.hoursToSend.bins.map(\.count) == [0, 1, 0, 0, 0, 0])
  }

  @Test func `a search without interviews has nothing to count`() {
    let report = OverviewFacts.of().report
    #expect(report.held == 0)
    #expect(report.span == nil)
    #expect(report.effects.first?.comparison.verdict == .tooFew)
    #expect(report.funnel.stages.isEmpty)
    #expect(report.silentDays.secondsToAnswer == nil)
    #expect(report.offers.total == 0)
  }
}
