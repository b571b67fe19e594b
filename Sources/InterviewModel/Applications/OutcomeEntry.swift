package import Zones

/// An end of an application, or its being reopened, as it was said.
package struct OutcomeEntry: Sendable, Equatable {
  /// How it ended; nil where it was reopened.
  package var outcome: Outcome?
  /// When.
  package var at: Instant
  /// The day on which that was, where no time was said; what is stored has none.
  package var day: ClosedRange<Instant>?
  /// Whether only the day was said.
  package var isDayOnly: Bool
  /// What the owner wrote down about it.
  package var note: String?

  /// Creates an entry.
  package init(
    _ outcome: Outcome?, at: Instant, day: ClosedRange<Instant>? = nil, isDayOnly: Bool = false,
    note: String? = nil
  ) {
    self.day = day
    self.isDayOnly = isDayOnly || day != nil
    self.outcome = outcome
    self.at = at
    self.note = note
  }
}

extension [OutcomeEntry] {
  /// The entries with the end that an application has, where none says so: it was ended before
  /// there were entries.
  package func completed(for application: Application) -> [OutcomeEntry] {
    guard let outcome = application.outcome, let ended = application.ended,
      last?.outcome != outcome || last?.at != ended.at
    else { return self }
    return self + [OutcomeEntry(outcome, at: ended.at, isDayOnly: ended.isDayOnly)]
  }

  /// Refuses what is said to have been before the newest entry.
  ///
  /// - Throws: `ApplicationRefusal.beforeItsEnd`, `ApplicationRefusal.beforeItsReopening`.
  package func refuseBeforeLast(_ at: Instant) throws(ApplicationRefusal) {
    guard let last, at < last.at else { return }
    throw last.outcome == nil ? .beforeItsReopening(last.at) : .beforeItsEnd(last.at)
  }
}
