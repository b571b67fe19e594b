package import Zones

/// An end of an application, or its being reopened, as it was said.
package struct OutcomeEntry: Sendable, Equatable {
  /// How it ended; nil where it was reopened.
  package var outcome: Outcome?
  /// When.
  package var at: Instant
  /// What the owner wrote down about it.
  package var note: String?

  /// Creates an entry.
  package init(_ outcome: Outcome?, at: Instant, note: String? = nil) {
    self.outcome = outcome
    self.at = at
    self.note = note
  }
}

extension [OutcomeEntry] {
  /// The entries with the end that an application has, where none says so: it was ended before
  /// there were entries.
  package func completed(for application: Application) -> [OutcomeEntry] {
    guard let outcome = application.outcome, let at = application.outcomeAt,
      last?.outcome != outcome || last?.at != at
    else { return self }
    return self + [OutcomeEntry(outcome, at: at)]
  }

  /// Refuses what is said to have been before the newest entry.
  ///
  /// - Throws: `ApplicationRefusal.beforeItsEnd`, `ApplicationRefusal.beforeItsReopening`.
  package func refuseBeforeLast(_ at: Instant) throws(ApplicationRefusal) {
    guard let last, at < last.at else { return }
    throw last.outcome == nil ? .beforeItsReopening(last.at) : .beforeItsEnd(last.at)
  }
}

/// An application that was ended or reopened, with all that followed from it.
package struct OutcomeChange: Sendable, Equatable {
  /// The application as it is stored now.
  package var application: Application
  /// The follow-ups that became void, or are owed again, by due date and number.
  package var followUps: [FollowUp]
  /// The interviews that were cancelled with it.
  package var cancelled: [Interview]
  /// The interviews that are still ahead of it, though it has ended.
  package var planned: [Interview]

  /// Creates what was done.
  package init(
    application: Application, followUps: [FollowUp], cancelled: [Interview] = [],
    planned: [Interview] = []
  ) {
    self.application = application
    self.followUps = followUps
    self.cancelled = cancelled
    self.planned = planned
  }
}

extension [Interview] {
  /// Those that are still ahead at `now`, and were not cancelled.
  package func planned(at now: Instant) -> [Interview] {
    filter { $0.cancelledAt == nil && $0.startsAt > now }
  }
}
