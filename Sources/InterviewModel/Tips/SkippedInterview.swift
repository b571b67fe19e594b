/// An interview in which at least one tip was skipped.
public struct SkippedInterview: Sendable, Equatable {
  /// The interview.
  public var interview: Interview
  /// The tips that were skipped there, by number.
  public var skipped: [DebriefedTip]

  /// Creates an interview with its skipped tips.
  public init(interview: Interview, skipped: [DebriefedTip]) {
    self.interview = interview
    self.skipped = skipped
  }
}
