package import Zones

extension Instant {
  /// The moment in UTC as RFC 3339 §5.6 writes it, to the second: `2026-11-21T15:00:00Z`.
  ///
  /// Always 20 octets; moments before year 1 or after 9999 are written as the first or last of
  /// those.
  package var rfc3339: String {
    "\(Zone.utc.local(at: self))Z"
  }
}
