/// An interview in which at least one tip was skipped.
package struct SkippedInterview: Sendable, Equatable {
  /// The interview.
  package var interview: TipTable.Row
  /// The tips that were skipped there, by number.
  package var skipped: [DebriefedTip]

  /// Creates an interview with its skipped tips.
  package init(interview: TipTable.Row, skipped: [DebriefedTip]) {
    self.interview = interview
    self.skipped = skipped
  }
}
