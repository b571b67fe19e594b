import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct InterviewOverlapTests {
  private static func interview(
    _ number: Int, _ start: String, _ minutes: Int, isCancelled: Bool = false,
    zone: Zone = TestZones.berlin
  ) -> Interview {
    let startsAt = TestSupport.at(start, zone)
    return Interview(
      id: .init(number), uuid: "", applicationID: .init(number), company: "Company \(number)",
      role: nil, round: 1, kind: .other, startsAt: startsAt, endsAt: startsAt + minutes * 60,
      zone: zone.name, cancelledAt: isCancelled ? startsAt - 60 : nil)
  }

  private static let one = interview(1, "2026-11-24 10:00", 60)

  @Test(arguments: [
    (interview(2, "2026-11-24 10:30", 60), true), (interview(2, "2026-11-24 09:30", 31), true),
    (interview(2, "2026-11-24 10:15", 15), true), (interview(2, "2026-11-24 09:00", 180), true),
    (interview(2, "2026-11-24 10:00", 60), true),
    // Touching is not overlapping.
    (interview(2, "2026-11-24 11:00", 60), false), (interview(2, "2026-11-24 09:00", 60), false),
    (interview(2, "2026-11-24 10:30", 60, isCancelled: true), false),
    (interview(2, "2026-11-23 10:30", 60), false),
    // Itself.
    (interview(1, "2026-11-24 10:30", 60), false),
    // The same clock elsewhere is another moment, another one may be the same.
    (interview(2, "2026-11-24 10:00", 60, zone: TestZones.newYork), false),
    (interview(2, "2026-11-24 04:30", 60, zone: TestZones.newYork), true),
  ])
  func `what takes place at the same time overlaps`(other: Interview, overlaps: Bool) {
    #expect(Self.one.overlapping([other]) == (overlaps ? [other] : []))
  }

  @Test func `a cancelled interview overlaps nothing`() {
    let cancelled = Self.interview(3, "2026-11-24 10:00", 60, isCancelled: true)
    #expect(cancelled.overlapping([Self.one]).isEmpty)
  }
}
