import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct FunnelTests {
  private func funnel(_ histories: ApplicationHistory...) -> Funnel {
    var facts = OverviewFacts.of()
    facts.histories = histories
    return facts.report.funnel
  }

  private var search: Funnel {
    funnel(
      .of(.on(0, nil), outcome: .rejected, source: "LinkedIn", id: 1),
      .of(
        .on(1, nil), .on(8, round: 2, nil), outcome: .ghosted, source: "linkedin", id: 2),
      .of(
        .on(2, nil), .on(6, round: 2, nil), .on(12, round: 3, nil), outcome: .accepted,
        offers: [.on(20)], id: 3),
      .of(.on(3, nil), id: 4))
  }

  @Test func `applications are counted up to where they came`() {
    #expect(
      search.stages.map(\.reached) == [
        .applied, .round(1), .round(2), .round(3), .offer, .accepted,
      ])
    #expect(search.stages.map(\.applications.count) == [4, 4, 2, 1, 1, 1])
    #expect(search.stages.allSatisfy { $0.applications.total == 4 })
  }

  @Test func `each round has its own share of those that went on, and its pending ones`() {
    #expect(
      search.steps.map(\.outcome.advanced)
        == [Proportion(2, of: 3), Proportion(1, of: 2), Proportion(1, of: 1)])
    #expect(search.steps.map(\.outcome.pending) == [1, 0, 0])
  }

  @Test func `the time between rounds runs from first interview to first interview`() {
    #expect(search.steps.first?.secondsToNext?.count == 2)
    #expect(search.steps.first?.secondsToNext?.least == 4 * day)
    #expect(search.steps.first?.secondsToNext?.greatest == 7 * day)
    #expect(search.steps.last?.secondsToNext == nil)
  }

  @Test func `a source is the same however it is written`() throws {
    #expect(search.sources.map(\.applications) == [2, 2])
    let linkedIn = try #require(search.sources.first { $0.name == "LinkedIn" })
    #expect(linkedIn.outcome.advanced == Proportion(1, of: 2))
    #expect(linkedIn.offers == Proportion(0, of: 2))
    let unsaid = try #require(search.sources.first { $0.name == nil })
    #expect(unsaid.offers == Proportion(1, of: 2))
  }

  @Test func `who accepted or declined had an offer, logged or not`() {
    let funnel = funnel(
      .of(.on(0, nil), outcome: .declined, id: 1), .of(.on(1, nil), outcome: .accepted, id: 2),
      .of(.on(2, nil), outcome: .rejected, id: 3))
    #expect(funnel.stages.first { $0.reached == .offer }?.applications == Proportion(2, of: 3))
    #expect(funnel.sources.map(\.offers) == [Proportion(2, of: 3)])
  }

  @Test func `ends are those that occur, the open ones last`() {
    #expect(search.ends.map(\.outcome) == [.accepted, .rejected, .ghosted, nil])
    #expect(search.ends.map(\.applications) == [1, 1, 1, 1])
  }

  @Test func `a round that was left out has no step, and the next one counts as the next`() {
    let funnel = funnel(.of(.on(0, nil), .on(4, round: 3, nil)))
    #expect(funnel.steps.map(\.round) == [1, 3])
    #expect(funnel.steps.first?.secondsToNext?.median == 4 * day)
    #expect(funnel.stages.map(\.applications.count) == [1, 1, 1, 1, 0, 0])
  }

  @Test func `an application that is known from an interview to come alone is not in it`() {
    #expect(funnel(.of(.on(200), recorded: 0)).stages.isEmpty)
  }

  @Test func `applications without an interview are in every share, source and end, and no step`() {
    let funnel = funnel(
      .of(.on(4, nil), outcome: .rejected, source: "a friend", id: 1),
      .of(outcome: .rejected, source: "A friend", applied: 1, id: 2),
      .of(.on(200), applied: 2, id: 3), .of(recorded: 3, id: 4),
      .of(outcome: .declined, applied: 3, id: 5))
    #expect(funnel.stages.map(\.reached) == [.applied, .round(1), .offer, .accepted])
    #expect(funnel.stages.map(\.applications.count) == [5, 1, 1, 0])
    #expect(funnel.stages.allSatisfy { $0.applications.total == 5 })
    #expect(funnel.steps.map(\.outcome.total) == [1])
    #expect(funnel.ends.map(\.outcome) == [.declined, .rejected, nil])
    #expect(funnel.ends.map(\.applications) == [1, 2, 2])
    #expect(funnel.sources.map(\.applications) == [3, 2])
    #expect(funnel.sources.map(\.outcome.total) == [0, 1])
  }

  @Test func `of applications alone there is a funnel without rounds`() {
    let funnel = funnel(.of(applied: 0, id: 1), .of(offers: [.on(5)], applied: 1, id: 2))
    #expect(funnel.stages.map(\.reached) == [.applied, .offer, .accepted])
    #expect(funnel.stages.map(\.applications.count) == [2, 1, 0])
    #expect(funnel.steps.isEmpty)
  }
}
