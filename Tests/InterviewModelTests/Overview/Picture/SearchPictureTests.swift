import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct SearchPictureTests {
  private func picture(_ facts: OverviewFacts, today: Today? = nil) -> SearchPicture {
    SearchPicture(
      facts,
      today: today
        ?? Today(now: facts.now, overdue: [], due: [], open: [], next: [], undebriefed: []),
      standings: facts.histories.map {
        ApplicationStanding($0.application, .init(createdAt: firstDay), at: facts.now)
      }, processes: [])
  }

  @Test func `open applications are there in any case, and ended ones when they are in range`() {
    let facts = OverviewFacts.of(
      .of(.on(1, .done), id: 1), .of(.on(2, .done), outcome: .rejected, id: 2),
      .of(.on(60, .done), outcome: .rejected, at: 70, id: 3), .of(applied: 90, id: 4),
      range: InstantRange(since: firstDay + 50 * day))
    let picture = picture(facts)
    #expect(Set(picture.open.map(\.standing.application.id.number)) == [1, 4])
    #expect(picture.ended.map(\.standing.application.id.number) == [3])
  }

  @Test func `tips stand by how often they are skipped, those never done or skipped last`() {
    func tip(_ number: Int) -> ClosingTip {
      ClosingTip(number: number, key: "t\(number)", name: "", phase: .inTheRoom, wording: "")
    }
    var facts = OverviewFacts.of(
      .of(
        .on(1, nil, .done, .skipped, .done), .on(2, nil, .skipped, .skipped, .skipped)))
    facts.tips = (1...4).map(tip)
    #expect(picture(facts).tipsBySkips.map(\.tip.number) == [3, 2, 4, 1])
  }

  @Test func `what runs now stands first, and once`() {
    func interview(_ id: Int, inHours hours: Int) -> Interview {
      Interview(
        id: .init(id), uuid: "", applicationID: .init(1), company: "Acme", role: nil, round: 1,
        kind: .video, startsAt: firstDay + 100 * day + hours * hour,
        endsAt: firstDay + 100 * day + (hours + 2) * hour, zone: "UTC")
    }
    var facts = OverviewFacts.of()
    facts.ahead = [interview(2, inHours: 0), interview(3, inHours: 20)]
    var today = Today(now: facts.now, overdue: [], due: [], open: [], next: [], undebriefed: [])
    today.current = [interview(1, inHours: -1), interview(2, inHours: 0)]
    #expect(picture(facts, today: today).ahead.map(\.id.number) == [1, 2, 3])
  }

  @Test func `the effect nearest to a verdict is the one whose smaller side is larger`() {
    var facts = OverviewFacts.of(
      .of(.on(1, .done, .done), .on(3, .done, .skipped), outcome: .rejected))
    facts.tips = [1, 2].map {
      ClosingTip(number: $0, key: "t\($0)", name: "", phase: .inTheRoom, wording: "")
    }
    #expect(picture(facts).nearestEffect?.tip.number == 2)
    #expect(picture(facts).nearestEffect?.smallerSide == 1)
  }
}
