public import Zones

/// One tip in one interview that was held: an occasion to follow it.
public struct TipOccasion: Sendable, Equatable {
  /// The interview.
  public let interview: Interview.ID
  /// When it began.
  public let startsAt: Instant
  /// How it was held.
  public let kind: InterviewKind
  /// What is known about the tip there.
  public let entry: TipTable.Entry

  /// What was done; nil while it is not logged.
  public var result: TipResult? { entry.result }

  /// Creates an occasion.
  public init(
    interview: Interview.ID, startsAt: Instant, kind: InterviewKind, entry: TipTable.Entry
  ) {
    self.interview = interview
    self.startsAt = startsAt
    self.kind = kind
    self.entry = entry
  }
}
