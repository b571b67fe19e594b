package import Zones

/// The time axis that the lines of several applications share.
package struct LaneAxis: Sendable, Equatable {
  /// From the first beginning to the last date, now included; two weeks at least.
  package let span: ClosedRange<Instant>
  /// The first days of months in it, at even distances, not too many to read.
  package let months: [Month]

  /// The first day of a month.
  package struct Month: Sendable, Equatable {
    /// The day.
    package let date: CivilDate
    /// When it begins.
    package let at: Instant
  }

  /// The shortest span, in seconds: two weeks.
  package static let shortest = 14 * CivilTime.secondsPerDay
  /// The most months that are named.
  package static let mostMonths = 6

  /// Creates the axis of some lines.
  ///
  /// - Parameters:
  ///   - lanes: the lines.
  ///   - now: the moment it is about, which is on it.
  ///   - zone: the zone by whose calendar months begin.
  package init(_ lanes: [ApplicationLane], at now: Instant, in zone: Zone) {
    let first = min(lanes.map(\.start).min() ?? now, now)
    let last = max(lanes.map(\.end).max() ?? now, now)
    let lower = last - first < Self.shortest ? last - Self.shortest : first
    span = lower...last
    months = Self.months(in: span, zone)
  }

  /// How far along the axis a moment lies, from 0 to 1; the nearest end for one outside of it.
  package func share(of instant: Instant) -> Double {
    let inside = min(max(instant, span.lowerBound), span.upperBound)
    return Double(inside - span.lowerBound) / Double(max(1, span.upperBound - span.lowerBound))
  }

  private static func months(in span: ClosedRange<Instant>, _ zone: Zone) -> [Month] {
    let (first, last) = (
      zone.local(at: span.lowerBound).date, zone.local(at: span.upperBound).date
    )
    let count = 12 * (last.year - first.year) + last.month - first.month
    let step =
      [1, 2, 3, 6].first { count / $0 <= mostMonths } ?? 12 * (count / 12 / mostMonths + 1)
    return (first.month...(first.month + count)).compactMap { number -> Month? in
      let (year, month) = (first.year + (number - 1) / 12, (number - 1) % 12 + 1)
      guard (step < 12 ? month - 1 : 12 * year + month - 1).isMultiple(of: step),
        let date = CivilDate(year: year, month: month, day: 1)
      else { return nil }
      let at = zone.firstInstant(of: date)
      return span.contains(at) ? Month(date: date, at: at) : nil
    }
  }
}
