package import Zones

/// The interview that its owner logged and that an invitation, read for the first time, is for:
/// docs/domain.md#invitations.
package enum InvitationMatch: Sendable, Equatable {
  /// None: the invitation is for another one.
  case none
  /// This one, which starts at the same moment.
  case sameStart(Interview)
  /// This one, of which only the day was known.
  case sameDay(Interview)
  /// Nothing tells which of these, of which only the day was known.
  case several([Interview])

  /// Chooses among the interviews of the application.
  ///
  /// The day is that of the invitation by its own clock, or by that of the planned interview. One
  /// whose round or kind differs from what the owner says with the invitation is another one.
  ///
  /// - Parameters:
  ///   - entry: what would be logged.
  ///   - kind: the kind as the owner typed it; nil where they did not.
  ///   - logged: the application's interviews that are on and have no invitation.
  ///   - zone: finds the zone that an interview was arranged in.
  package init(
    _ entry: InterviewEntry, kind: InterviewKind?, among logged: [Interview],
    zone: (String) -> Zone?
  ) {
    if let same = logged.first(where: { $0.startsAt == entry.startsAt }) {
      self = .sameStart(same)
      return
    }
    let date = entry.zone.local(at: entry.startsAt).date
    let fitting = logged.filter { interview in
      guard entry.dayEndsAt == nil, interview.isDayOnly,
        entry.round == nil || entry.round == interview.round,
        kind == nil || interview.kind == .other || kind == interview.kind
      else { return false }
      let day = zone(interview.zone)?.local(at: interview.startsAt).date
      return day == date || (interview.startsAt...interview.endsAt).contains(entry.startsAt)
    }
    switch fitting.count {
    case 0: self = .none
    case 1: self = .sameDay(fitting[0])
    default: self = .several(fitting)
    }
  }
}
