package import Zones

/// The span a follow-up lives in: it opens, is due, and is overdue from its limit on.
package struct AnswerWindow: Sendable, Hashable {
  /// When it opens.
  package let opens: Instant
  /// From when on it is due; not before `opens`.
  package let due: Instant
  /// From when on it is overdue; not before `due`.
  package let limit: Instant

  /// Creates a window; nil unless `opens ≤ due ≤ limit`.
  package init?(opens: Instant, due: Instant, limit: Instant) {
    guard opens <= due, due <= limit else { return nil }
    self.opens = opens
    self.due = due
    self.limit = limit
  }

  /// The window that opens at `opens`, and is due and overdue as many hours later as `rule` says.
  ///
  /// Hours are real ones, 3,600 seconds each, so that a change of clocks inside the window neither
  /// shortens nor lengthens it.
  package init(openingAt opens: Instant, by rule: WindowRule = WindowRule()) {
    self.opens = opens
    due = opens + rule.dueHours * CivilTime.secondsPerHour
    limit = max(due, opens + rule.limitHours * CivilTime.secondsPerHour)
  }

  /// Takes three moments that are known to be in order.
  init(openingAt opens: Instant, due: Instant, limit: Instant) {
    self.opens = opens
    self.due = due
    self.limit = limit
  }

  /// The window's state at `now`, as long as its follow-up is not settled.
  package func state(at now: Instant) -> FollowUpState {
    if now >= limit { return .overdue }
    if now >= due { return .due }
    return now >= opens ? .open : .upcoming
  }
}
