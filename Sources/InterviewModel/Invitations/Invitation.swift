package import Zones

/// An interview as an invitation tells of it: docs/domain.md#invitations.
package struct Invitation: Sendable, Equatable {
  /// The task of an invitation.
  package enum Purpose: Sendable, Equatable {
    /// It invites, or changes what it invited to before.
    case invites
    /// It calls off.
    case cancels
  }

  /// When it is to be held.
  package struct Time: Sendable, Equatable {
    /// When it begins.
    package var startsAt: Instant
    /// How long it takes, in minutes; nil where nothing says it.
    package var minutes: Int?
    /// The zone that it names; nil where it says UTC, or describes a clock without a name.
    package var zone: Zone?
    /// The name that it gives to a clock which nothing but itself knows.
    package var customZone: String?

    /// Creates a time.
    package init(
      startsAt: Instant, minutes: Int? = nil, zone: Zone? = nil, customZone: String? = nil
    ) {
      self.startsAt = startsAt
      self.minutes = minutes
      self.zone = zone
      self.customZone = customZone
    }
  }

  /// Whether it invites or calls off.
  package var purpose: Purpose
  /// Which event, and which version of it; nil where it has no identifier.
  package var mark: InvitationMark?
  /// When; nil where it was not asked for.
  package var time: Time?
  /// How long it takes, in minutes, also where its time was not asked for; nil where nothing
  /// certain says it.
  package var minutes: Int?
  /// The days that it takes up from the first to the last, where these are several.
  package var days: ClosedRange<CivilDate>?
  /// Who is met.
  package var people: InvitedPeople
  /// Where, without addresses on the web.
  package var place: String?
  /// The address on the web at which it is joined.
  package var link: String?
  /// How it is held, as far as the link and the place tell.
  package var kind: InterviewKind
  /// The company that it seems to come from.
  package var proposedCompany: String?
  /// Whether it has a text, of which nothing but a link is taken.
  package var hasText: Bool
  /// Whether it is not settled yet.
  package var isTentative: Bool
}
