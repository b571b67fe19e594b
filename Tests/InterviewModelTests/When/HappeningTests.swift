import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct HappeningTests {
  private static let day =
    at("2026-11-18 00:00", TestZones.berlin)...at("2026-11-18 23:59", TestZones.berlin) + 59

  private static func moment(_ time: String) -> Instant {
    at("2026-11-18 \(time)", TestZones.berlin)
  }

  @Test(arguments: [
    (nil, nil, "23:00", "12:00"), (nil, "11:00", "23:00", "10:59:59"),
    ("15:00", nil, "23:00", "15:00"),
    ("15:00", "11:00", "23:00", "15:00"), ("10:00", "18:00", "23:00", "12:00"),
    (nil, nil, "09:00", "09:00"),
  ])
  func `a day alone breaks no rule that the day does not break`(
    earliest: String?, deadline: String?, now: String, expected: String
  ) {
    let happening = Happening(Self.moment("12:00"), day: Self.day)
    let placed = happening.placed(
      notBefore: earliest.map(Self.moment), before: deadline.map(Self.moment), now: Self.moment(now)
    )
    let moment = expected == "10:59:59" ? Self.moment("11:00") - 1 : Self.moment(expected)
    #expect(placed == Occasion(moment, isDayOnly: true))
  }

  @Test func `a deadline or a begin on another day changes nothing`() {
    let happening = Happening(Self.moment("12:00"), day: Self.day)
    let before = Self.day.lowerBound - 3_600
    #expect(
      happening.placed(notBefore: before, before: before, now: Self.moment("23:00"))
        == Occasion(Self.moment("12:00"), isDayOnly: true))
  }

  @Test(
    arguments: [
      ("12:00", false, "11:59", true), ("12:00", false, "12:00", false),
      ("12:00", false, "12:01", false), ("12:00", true, "11:59", false),
      ("12:00", true, "00:00", false),
    ])
  func `a moment is still to come until it is here, a day until it has begun`(
    at time: String, isDay: Bool, now: String, isStillToCome: Bool
  ) {
    let happening = Happening(Self.moment(time), day: isDay ? Self.day : nil)
    #expect(happening.isStillToCome(at: Self.moment(now)) == isStillToCome)
    #expect(
      refusal { try happening.refuseFuture(at: Self.moment(now)) }
        == (isStillToCome ? "inTheFuture" : nil))
  }

  @Test func `a day is still to come on the day before`() {
    let happening = Happening(Self.moment("12:00"), day: Self.day)
    #expect(happening.isStillToCome(at: Self.day.lowerBound - 1))
  }

  @Test func `a moment that was said stays`() {
    let said = Self.moment("12:00")
    #expect(
      Happening(said).placed(
        notBefore: Self.moment("15:00"), before: Self.moment("11:00"), now: said)
        == Occasion(said))
  }
}
