package import Zones

extension CalendarEntry {
  /// Tells whether a calendar folder holds the entry (docs/domain.md#calendar-folders).
  ///
  /// - Parameters:
  ///   - now: the moment it is about.
  ///   - zone: finds a zone by its name, in which the day of an interview ends.
  /// - Returns: true for an interview until its day is over, and for a follow-up while it is owed,
  ///   but no longer than seven days after its deadline.
  package func isToCome(at now: Instant, zone: (String) -> Zone?) -> Bool {
    switch subject {
    case .interview(let interview):
      let zone = zone(interview.zone) ?? .utc
      return interview.isOn
        && zone.lastInstant(of: zone.local(at: interview.endsAt - 1).date) >= now
    case .followUp(let followUp):
      return followUp.settled == nil && followUp.isRecentlyOverdue(at: now)
    case .gone:
      return false
    }
  }
}
