package import Zones

/// How a follow-up is to be settled.
package struct SettlementEntry: Sendable {
  /// Whether it was done or decided against.
  package var isWaived: Bool
  /// When that was.
  package var at: Instant
  /// The way a letter went beside that.
  package var disposition: Settlement.Disposition?
  /// Which way a letter went.
  package var channel: Channel?
  /// A note about it.
  package var note: String?

  /// Creates a settlement to be recorded.
  package init(
    isWaived: Bool, at: Instant, disposition: Settlement.Disposition? = nil,
    channel: Channel? = nil, note: String? = nil
  ) {
    self.isWaived = isWaived
    self.at = at
    self.disposition = disposition
    self.channel = channel
    self.note = note
  }
}
