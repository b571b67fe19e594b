package import Zones

/// One tip in one interview that was held: an occasion to follow it.
package struct TipOccasion: Sendable, Equatable {
  /// The interview.
  package let interview: Interview.ID
  /// When it began.
  package let startsAt: Instant
  /// How it was held.
  package let kind: InterviewKind
  /// What is known about the tip there.
  package let entry: TipTable.Entry

  /// What was done; nil while it is not logged.
  package var result: TipResult? { entry.result }

  /// Creates an occasion.
  package init(
    interview: Interview.ID, startsAt: Instant, kind: InterviewKind, entry: TipTable.Entry
  ) {
    self.interview = interview
    self.startsAt = startsAt
    self.kind = kind
    self.entry = entry
  }
}
