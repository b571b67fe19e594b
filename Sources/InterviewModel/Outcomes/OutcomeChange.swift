package import Zones

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
  /// What else the owner should know.
  package var notes: [OfferNote] = []

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
