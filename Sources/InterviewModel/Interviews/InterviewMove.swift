package import Zones

/// An interview was put off or brought forward.
package struct InterviewMove: Sendable, Equatable {
  /// The interview.
  package let interview: InterviewID
  /// When it was to begin.
  package let from: Instant
  /// Whether only its day was known.
  package let wasDayOnly: Bool
  /// When it is to begin instead.
  package let to: Instant
  /// The reason, in the owner's words.
  package let note: String?
  /// When that was recorded.
  package let loggedAt: Instant

  /// Creates a move.
  package init(
    interview: InterviewID, from: Instant, wasDayOnly: Bool, to: Instant, note: String? = nil,
    loggedAt: Instant
  ) {
    self.interview = interview
    self.from = from
    self.wasDayOnly = wasDayOnly
    self.to = to
    self.note = note
    self.loggedAt = loggedAt
  }
}
