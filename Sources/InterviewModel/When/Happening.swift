package import Zones

/// When something happened: a moment, or a day of which no time was said.
package struct Happening: Sendable, Hashable {
  /// The moment; of a day alone 12:00, and of today this one.
  package let at: Instant
  /// The day, where only that was said.
  package let day: ClosedRange<Instant>?

  /// Creates a moment, or with `day` a day alone.
  package init(_ at: Instant, day: ClosedRange<Instant>? = nil) {
    self.at = at
    self.day = day
  }

  /// The moment to be stored. A moment that was said stays; of a day alone it is one that breaks no
  /// rule which the day itself does not break: docs/domain.md#time.
  ///
  /// - Parameters:
  ///   - earliest: what it followed, such as the end of the interview.
  ///   - deadline: what it was owed by; on the day itself nothing is late.
  ///   - now: the moment it is said, which on the same day it cannot lie after.
  package func placed(
    notBefore earliest: Instant? = nil, before deadline: Instant? = nil, now: Instant
  ) -> Instant {
    guard let day else { return at }
    var moment = at
    if let deadline, day.contains(deadline) {
      moment = min(moment, max(day.lowerBound, deadline - 1))
    }
    if let earliest, day.contains(earliest) { moment = max(moment, earliest) }
    return day.contains(now) ? min(moment, now) : moment
  }
}
