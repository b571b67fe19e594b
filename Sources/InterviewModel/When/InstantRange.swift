package import Zones

/// The moments from one to another, ends included; without an end it goes on for ever.
package struct InstantRange: Sendable, Hashable {
  /// The first moment; nil for no beginning.
  package var since: Instant?
  /// The last moment; nil for no end.
  package var until: Instant?

  /// Creates a range; without arguments all moments are in it.
  package init(since: Instant? = nil, until: Instant? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether a moment lies in it.
  package func contains(_ instant: Instant) -> Bool {
    since.map { $0 <= instant } ?? true && until.map { instant <= $0 } ?? true
  }
}
