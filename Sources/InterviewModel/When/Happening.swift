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

  /// Whether it has not happened by `now`; what is said of a day has, once that day is here.
  package func isStillToCome(at now: Instant) -> Bool {
    at > now && day?.contains(now) != true
  }

  /// Refuses what cannot have happened yet.
  ///
  /// - Throws: `MomentRefusal.inTheFuture`.
  package func refuseFuture(at now: Instant) throws(MomentRefusal) {
    if isStillToCome(at: now) { throw .inTheFuture(at) }
  }

  /// Places it in time: docs/domain.md#time.
  ///
  /// - Parameters:
  ///   - earliest: what it followed, such as the end of the interview.
  ///   - deadline: what it was owed by; on the day itself nothing is late.
  ///   - now: the moment it is said, which on the same day it cannot lie after.
  /// - Returns: the moment to be stored: the one that was said; of a day alone one that breaks no
  ///   rule which the day itself does not break.
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
