import InterviewModel
import TestSupport
import Testing
import Zones

/// A debrief of all interviews of a day.
@Suite struct DebriefDayTests {
  private static func interview(
    _ number: Int, _ start: String, with names: [String] = [], of application: Int = 1,
    isCancelled: Bool = false, zone: String = "Europe/Berlin"
  ) -> Interview {
    let startsAt = TestSupport.at(start)
    return Interview(
      id: .init(number), uuid: "", applicationID: .init(application), company: "Delta", role: nil,
      round: 1, kind: .onsite, startsAt: startsAt, endsAt: startsAt + 45 * 60, zone: zone,
      cancelledAt: isCancelled ? startsAt : nil,
      interviewers: names.enumerated().map { .init(id: .init(number * 10 + $0), name: $1) })
  }

  private static let day = [
    interview(1, "2026-11-19 09:00", with: ["Dana Lee"]),
    interview(2, "2026-11-19 10:00", with: ["Sam Ito", "Dana Lee"]),
    interview(3, "2026-11-19 16:00", with: ["Kim Roe"]), interview(4, "2026-11-20 09:00"),
    interview(5, "2026-11-19 11:00", of: 2), interview(6, "2026-11-19 12:00", isCancelled: true),
    interview(7, "2026-11-19 20:00"),
  ]

  @Test(arguments: [
    (1, "2026-11-19 18:00", [1, 2, 3]), (3, "2026-11-19 18:00", [1, 2, 3]),
    (1, "2026-11-19 10:30", [1, 2]), (4, "2026-11-20 18:00", [4]), (5, "2026-11-20 18:00", [5]),
    (1, "2026-11-20 18:00", [1, 2, 3, 7]), (6, "2026-11-19 10:30", [1, 2, 6]),
  ])
  func `it is about what was held on one local day in one application`(
    number: Int, now: String, day: [Int]
  ) {
    let found = InterviewLoop.day(
      of: Self.day[number - 1], among: Self.day, at: TestSupport.at(now)
    ) { _ in TestZones.berlin }
    #expect(found.map(\.id.number) == day)
  }

  @Test func `tips and impressions are those of each, and an objection is its own`() {
    var said = DebriefEntry()
    said.tips = [1: .result(.done), 2: .result(.skipped)]
    said.impression = 4
    said.objections = [.init(person: "dana", text: "no Go"), .init(person: "kim", text: "pay")]
    said.replyBy = TestSupport.at("2026-11-25 12:00")
    said.whyInterested = "queues"
    let parts = said.parted(among: Array(Self.day.prefix(3)))
    #expect(parts.map(\.tips) == [said.tips, said.tips, said.tips])
    #expect(parts.map(\.impression) == [4, 4, 4])
    #expect(parts.map { $0.objections.map(\.text) } == [["no Go"], [], ["pay"]])
    #expect(parts.map(\.replyBy) == [nil, nil, said.replyBy])
    #expect(parts.map(\.whyInterested) == [nil, nil, "queues"])
  }

  @Test func `nothing said is nothing for each`() {
    let parts = DebriefEntry().parted(among: Array(Self.day.prefix(3)))
    #expect(parts.map(\.isEmpty) == [true, true, true])
  }
}
