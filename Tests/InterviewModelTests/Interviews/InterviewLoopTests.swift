import InterviewModel
import TestSupport
import Testing
import Zones

/// Which interviews one debrief stands for.
@Suite struct InterviewLoopTests {
  private static func interview(
    _ number: Int, _ start: String, round: Int = 1, of application: Int = 1,
    isCancelled: Bool = false
  ) -> Interview {
    let startsAt = TestSupport.at(start)
    return Interview(
      id: .init(number), uuid: "", applicationID: .init(application), company: "Delta", role: nil,
      round: round, kind: .onsite, startsAt: startsAt, endsAt: startsAt + 45 * 60,
      zone: "Europe/Berlin", cancelledAt: isCancelled ? startsAt : nil)
  }

  private static let day = [
    interview(1, "2026-11-19 09:00"), interview(2, "2026-11-19 09:45"),
    interview(3, "2026-11-19 20:00"), interview(4, "2026-11-20 03:00"),
    interview(5, "2026-11-19 10:30", round: 2), interview(6, "2026-11-19 10:30", of: 2),
    interview(7, "2026-11-19 11:00", isCancelled: true), interview(8, "2026-11-24 09:00"),
  ]

  @Test(arguments: [(1, [1, 2, 3, 4]), (4, [1, 2, 3, 4]), (5, [5]), (6, [6]), (8, [8])])
  func `a day or a short night makes one loop of one round`(number: Int, loop: [Int]) {
    let interview = Self.day[number - 1]
    let found = InterviewLoop.of(interview, among: Self.day) { _ in TestZones.berlin }
    #expect(found.map(\.id.number) == loop)
  }

  @Test func `where the zone is not known only breaks count`() {
    let found = InterviewLoop.of(Self.day[0], among: Self.day) { _ in nil }
    #expect(found.map(\.id.number) == [1, 2])
  }

  @Test(arguments: [
    ("2026-11-19 18:00", [3, 4, 5, 6, 8]), ("2026-11-19 09:20", [2, 3, 4, 5, 6, 8]),
    ("2026-11-25 09:00", [5, 6, 8]),
  ])
  func `a debrief stands for what had begun by then`(at: String, left: [Int]) {
    let interviews = Self.day.filter { $0.id.number != 1 && $0.cancelledAt == nil }
    let found = InterviewLoop.undebriefed(
      interviews, among: Self.day,
      debriefedAt: [.init(1): TestSupport.at(at)]
    ) { _ in TestZones.berlin }
    #expect(found.map(\.id.number) == left)
  }
}
