/// An interview in which at least one tip was skipped.
public struct SkippedInterview: Sendable, Equatable {
  /// The interview.
  public var interview: TipTable.Row
  /// The tips that were skipped there, by number.
  public var skipped: [DebriefedTip]

  /// Creates an interview with its skipped tips.
  public init(interview: TipTable.Row, skipped: [DebriefedTip]) {
    self.interview = interview
    self.skipped = skipped
  }
}
