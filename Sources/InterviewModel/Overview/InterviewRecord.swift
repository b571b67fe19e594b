package import Zones

/// One interview as the statistics of a search see it.
package struct InterviewRecord: Sendable, Equatable {
  /// Its number.
  package var id: InterviewID
  /// Its round: 1 or more.
  package var round: Int
  /// How it is held.
  package var kind: InterviewKind
  /// When it begins.
  package var startsAt: Instant
  /// When it ends, later than `startsAt`.
  package var endsAt: Instant
  /// The zone it was arranged in; its calendar says what a day is.
  package var zone: Zone
  /// How it felt to the owner, 1 (bad) to 5 (good).
  package var impression: Int?
  /// When it was logged; a hint when it was arranged.
  package var loggedAt: Instant
  /// The entry of each tip that is switched on, in the order of `OverviewFacts.tips`; empty
  /// while it is still to come.
  package var entries: [TipTable.Entry]

  /// Creates an interview from its parts.
  package init(
    id: InterviewID, round: Int, kind: InterviewKind, startsAt: Instant, endsAt: Instant,
    zone: Zone, impression: Int? = nil, loggedAt: Instant, entries: [TipTable.Entry] = []
  ) {
    self.id = id
    self.round = round
    self.kind = kind
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.zone = zone
    self.impression = impression
    self.loggedAt = loggedAt
    self.entries = entries
  }

  /// The day on which it begins, by the calendar of its zone.
  var day: CivilDate { day(of: startsAt) }

  /// The day of a moment, by the calendar of its zone.
  func day(of instant: Instant) -> CivilDate {
    zone.local(at: instant).date
  }
}
