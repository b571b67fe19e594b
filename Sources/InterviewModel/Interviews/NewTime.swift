package import Zones

/// When an interview is to be held instead.
package struct NewTime: Sendable {
  /// When it begins.
  package var startsAt: Instant
  /// How long it takes, in minutes: 1 to 1,440; nil keeps its length.
  package var minutes: Int?
  /// The last second of its day, where only that is known; `startsAt` is the first one then.
  package var dayEndsAt: Instant?
  /// The zone in which it was arranged; nil keeps it.
  package var zone: Zone?
  /// The reason, in the owner's words.
  package var note: String?

  /// Creates a new time.
  package init(startsAt: Instant, minutes: Int? = nil, zone: Zone? = nil, note: String? = nil) {
    self.startsAt = startsAt
    self.minutes = minutes
    self.zone = zone
    self.note = note
  }
}
