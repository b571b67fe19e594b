import InterviewModel
import TestSupport
import Testing
import Zones

/// Which interview that was logged by hand an invitation is for.
@Suite struct InvitationMatchTests {
  private static func interview(
    _ id: Int, _ start: String, dayOnly: Bool = true, zone: Zone = TestZones.berlin, round: Int = 1,
    kind: InterviewKind = .other
  ) -> Interview {
    let startsAt = at(start, zone)
    let length = dayOnly ? CivilTime.secondsPerDay - 1 : 3_600
    return Interview(
      id: Interview.ID(id), uuid: "", applicationID: Application.ID(1), company: "Acme", role: nil,
      round: round, kind: kind, startsAt: startsAt, endsAt: startsAt + length, zone: zone.name,
      isDayOnly: dayOnly)
  }

  private static func entry(
    _ start: String, zone: Zone = TestZones.berlin, round: Int? = nil
  ) -> InterviewEntry {
    InterviewEntry(company: "Acme", startsAt: at(start, zone), zone: zone, round: round)
  }

  private static func match(
    _ entry: InterviewEntry, _ logged: [Interview], kind: InterviewKind? = nil
  ) -> String {
    let match = InvitationMatch(entry, kind: kind, among: logged) { name in
      [TestZones.berlin, TestZones.newYork].first { $0.name == name }
    }
    return switch match {
    case .none: "none"
    case .sameStart(let interview): "start \(interview.id.number)"
    case .sameDay(let interview): "day \(interview.id.number)"
    case .several(let all): "several " + all.map { "\($0.id.number)" }.joined(separator: " ")
    }
  }

  private static let day = interview(1, "2026-12-02 00:00")
  private static let timed = interview(2, "2026-12-02 14:00", dayOnly: false)
  private static let abroad = interview(3, "2026-12-02 00:00", zone: TestZones.newYork)

  @Test(
    arguments: [
      ("2026-12-02 14:00", [], "none"), ("2026-12-02 14:00", [day], "day 1"),
      ("2026-12-02 00:00", [day], "start 1"), ("2026-12-02 23:59:59", [day], "day 1"),
      ("2026-12-03 00:00", [day], "none"), ("2026-12-01 23:59", [day], "none"),
      ("2026-12-02 14:00", [timed], "start 2"), ("2026-12-02 15:00", [timed], "none"),
      ("2026-12-02 14:00", [day, timed], "start 2"), ("2026-12-02 16:00", [day, timed], "day 1"),
      ("2026-12-02 14:00", [day, abroad], "several 1 3"),
      ("2026-12-03 04:00", [day, abroad], "day 3"),
    ] as [(String, [Interview], String)])
  func `the one at that moment, else the only one of that day without a time`(
    start: String, logged: [Interview], found: String
  ) {
    #expect(Self.match(Self.entry(start), logged) == found)
  }

  @Test func `the day is also that of the invitation's own clock`() {
    let evening = Self.entry("2026-12-02 20:00", zone: TestZones.newYork)
    #expect(Self.match(evening, [Self.day]) == "day 1")
  }

  @Test func `another round or kind than the owner says is another interview`() {
    let third = Self.interview(4, "2026-12-02 00:00", round: 3, kind: .panel)
    let start = "2026-12-02 14:00"
    #expect(Self.match(Self.entry(start, round: 3), [third]) == "day 4")
    #expect(Self.match(Self.entry(start, round: 4), [third]) == "none")
    #expect(Self.match(Self.entry(start), [third], kind: .panel) == "day 4")
    #expect(Self.match(Self.entry(start), [third], kind: .phone) == "none")
    #expect(Self.match(Self.entry(start), [Self.day], kind: .phone) == "day 1")
  }
}
