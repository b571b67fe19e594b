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
  /// - Returns: what is to be stored: the moment that was said; of a day alone one that breaks no
  ///   rule which the day itself does not break.
  package func placed(
    notBefore earliest: Instant? = nil, before deadline: Instant? = nil, now: Instant
  ) -> Occasion {
    guard let day else { return Occasion(at) }
    var moment = at
    if let deadline, day.contains(deadline) {
      moment = min(moment, max(day.lowerBound, deadline - 1))
    }
    if let earliest, day.contains(earliest) { moment = max(moment, earliest) }
    return Occasion(day.contains(now) ? min(moment, now) : moment, isDayOnly: true)
  }
}

/// When something happened, as it is stored and shown: a moment, or a day without a time.
package struct Occasion: Sendable, Hashable {
  /// The moment; of a day alone one by which its order and its windows go.
  package let at: Instant
  /// Whether only the day was said, so that no time is shown.
  package let isDayOnly: Bool

  /// Creates a moment, or a day alone.
  package init(_ at: Instant, isDayOnly: Bool = false) {
    self.at = at
    self.isDayOnly = isDayOnly
  }
}
