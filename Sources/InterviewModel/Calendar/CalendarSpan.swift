package import Zones

/// The time that something takes up in a calendar.
package struct CalendarSpan: Sendable, Hashable {
  /// When it begins.
  package let start: Instant
  /// When it ends; later than `start`.
  package let end: Instant

  /// The time of an interview.
  ///
  /// - Returns: nil unless the end is later than the start.
  package init?(start: Instant, end: Instant) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// The time in which a window wants to be acted on: from when it is due to its limit.
  ///
  /// Calendars that drop alarms remind people before the start of an event, which is then the right
  /// moment. Where the two lie closer together than an hour, it begins an hour before the limit, so
  /// that there is something to see.
  package init(acting window: AnswerWindow) {
    start = min(window.due, window.limit - Self.shortest)
    end = window.limit
  }

  /// The shortest time that a window takes up, in seconds: an hour.
  private static let shortest = 3_600
}
