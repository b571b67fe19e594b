import Rendering
import Testing
import Zones

extension Instant {
  /// Its date in UTC.
  fileprivate var day: CivilDate { Zone.utc.local(at: self).date }
}

@Suite struct ClockTests {
  private static let berlin = ZoneDatabase.system.zone(named: "Europe/Berlin")
  private static let tokyo = ZoneDatabase.system.zone(named: "Asia/Tokyo")

  private func moments() throws -> MomentText {
    MomentText(
      now: Samples.now, zone: try #require(Self.berlin),
      zones: ["Asia/Tokyo": try #require(Self.tokyo), "Europe/Berlin": try #require(Self.berlin)])
  }

  @Test func `times are those of the machine's zone`() throws {
    let moments = try moments()
    #expect(moments.short(Samples.now) == "Thu 19 Nov 19:00")
    #expect(moments.brief(Samples.now) == "19 Nov 19:00")
    #expect(moments.date(Samples.now) == "19 Nov")
    #expect(moments.full(Samples.now) == "Thu 19 Nov 2026 19:00")
  }

  @Test func `the year is shown where it is not this one`() throws {
    let moments = try moments()
    let old = Samples.now - 365 * 86_400
    #expect(moments.short(old) == "Wed 19 Nov 2025 19:00")
    #expect(moments.brief(old) == "19 Nov 2025 19:00")
    #expect(moments.date(old) == "19 Nov 2025")
  }

  @Test func `seconds are shown where there are any`() throws {
    #expect(try moments().full(Samples.now + 59) == "Thu 19 Nov 2026 19:00:59")
  }

  @Test(arguments: [(0, "now"), (7_200, "in 2 h"), (-90_000, "1 d 1 h ago")])
  func `distance is counted from now`(seconds: Int, distance: String) throws {
    #expect(try moments().fullWithDistance(Samples.now + seconds).hasSuffix("(\(distance))"))
  }

  @Test func `a span shows the other zone's times where its clocks differ`() throws {
    let moments = try moments()
    let end = Samples.now + 3_600
    #expect(
      moments.span(Samples.now, end, arrangedIn: "Europe/Berlin")
        == "Thu 19 Nov 2026 19:00–20:00")
    #expect(
      moments.span(Samples.now, end, arrangedIn: "Asia/Tokyo")
        == "Thu 19 Nov 2026 19:00–20:00, Fri 20 Nov 03:00–04:00 in Asia/Tokyo")
  }

  @Test func `a moment is shown by both clocks where they differ`() throws {
    let moments = try moments()
    #expect(
      moments.full(Samples.now, in: "Asia/Tokyo") == "Thu 19 Nov 2026 19:00, Fri 03:00 in Tokyo")
    #expect(
      moments.short(Samples.now - 36_000, in: "Asia/Tokyo") == "Thu 19 Nov 09:00, 17:00 in Tokyo")
    #expect(
      moments.fullWithDistance(Samples.now, in: "Asia/Tokyo")
        == "Thu 19 Nov 2026 19:00, Fri 03:00 in Tokyo (now)")
    #expect(moments.full(Samples.now, in: "Europe/Berlin") == "Thu 19 Nov 2026 19:00")
    #expect(moments.full(Samples.now, in: nil) == "Thu 19 Nov 2026 19:00")
  }

  @Test func `the last second of a day is shown as the day`() throws {
    let moments = try moments()
    let last = try #require(Self.berlin).lastInstant(of: Samples.now.day)
    #expect(moments.full(last) == "Thu 19 Nov 2026")
    #expect(moments.short(last) == "Thu 19 Nov")
    #expect(moments.brief(last) == "19 Nov")
    let there = try #require(Self.tokyo).lastInstant(of: Samples.now.day)
    #expect(
      moments.full(there, in: "Asia/Tokyo") == "Thu 19 Nov 2026 15:59, the end of Thu in Tokyo")
  }

  @Test func `a change of clocks shows`() throws {
    // 25 October 2026, 02:30 twice: 00:30 and 01:30 UTC.
    let first = Instant(seconds: 1_792_888_200)
    let moments = try moments()
    #expect(moments.full(first) == "Sun 25 Oct 2026 02:30+02:00")
    #expect(moments.full(first + 3_600) == "Sun 25 Oct 2026 02:30+01:00")
    #expect(moments.full(first + 7_200) == "Sun 25 Oct 2026 03:30")
  }
}
