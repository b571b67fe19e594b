import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct LaneAxisTests {
  /// The axis from the day of an application until now, so many days later.
  private func axis(days: Int) -> LaneAxis {
    let now = firstDay + days * day
    let history = ApplicationHistory.of(applied: 0)
    let lane = ApplicationLane(
      history, ApplicationStanding(history.application, .init(createdAt: firstDay), at: now),
      at: now)
    return LaneAxis([lane], at: now, in: .utc)
  }

  private static let months: [(days: Int, names: [String])] = [
    (0, ["2026-01-01"]), (20, []), (60, ["2026-02-01", "2026-03-01"]),
    (242, ["2026-03-01", "2026-05-01", "2026-07-01"]),
    (400, ["2026-03-01", "2026-05-01", "2026-07-01", "2026-09-01", "2026-11-01", "2027-01-01"]),
    (
      3_000, ["2028-01-01", "2030-01-01", "2032-01-01", "2034-01-01"]
    ),
  ]

  @Test(arguments: months)
  func `months stand at even distances, and there are never too many`(days: Int, names: [String]) {
    let axis = axis(days: days)
    #expect(axis.months.map { "\($0.date)" } == names)
    #expect(axis.months.count <= LaneAxis.mostMonths + 1)
  }

  @Test func `now is on the axis, and what lies outside is at the nearest end`() {
    let axis = axis(days: 100)
    #expect(axis.share(of: firstDay) == 0)
    #expect(axis.share(of: firstDay + 25 * day) == 0.25)
    #expect(axis.share(of: firstDay + 100 * day) == 1)
    #expect(axis.share(of: firstDay - day) == 0)
    #expect(axis.share(of: firstDay + 200 * day) == 1)
  }

  @Test func `a search of a day, or of nothing, still has an axis`() {
    let now = firstDay
    for axis in [axis(days: 0), LaneAxis([], at: now, in: .utc)] {
      #expect(axis.span.upperBound - axis.span.lowerBound == LaneAxis.shortest)
      #expect(axis.share(of: now) == 1)
    }
  }
}
