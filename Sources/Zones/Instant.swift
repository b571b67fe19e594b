/// A moment, as whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
package struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z; negative before.
  package let seconds: Int

  /// Creates the moment that lies `seconds` after 1970-01-01T00:00:00Z.
  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// Orders moments by time.
  package static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }

  /// The moment `seconds` later; earlier when negative.
  package static func + (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds + seconds)
  }

  /// The moment `seconds` earlier; later when negative.
  package static func - (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds - seconds)
  }

  /// The seconds from `right` to `left`; negative when `left` is the earlier one.
  package static func - (left: Instant, right: Instant) -> Int {
    left.seconds - right.seconds
  }
}
