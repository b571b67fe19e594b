package import Zones

/// How a follow-up is to be settled.
package struct SettlementEntry: Sendable {
  /// Whether it was done or decided against.
  package var isWaived: Bool
  /// When that was.
  package var at: Instant
  /// The day on which it was, where no time was said.
  package var day: ClosedRange<Instant>?
  /// What there is to say about a letter beside that.
  package var disposition: Settlement.Disposition?
  /// Which way a letter went.
  package var channel: Channel?
  /// What there is to note about it.
  package var note: String?

  /// Creates a settlement to be recorded.
  package init(
    isWaived: Bool, at: Instant, day: ClosedRange<Instant>? = nil,
    disposition: Settlement.Disposition? = nil,
    channel: Channel? = nil, note: String? = nil
  ) {
    self.isWaived = isWaived
    self.at = at
    self.day = day
    self.disposition = disposition
    self.channel = channel
    self.note = note
  }
}
