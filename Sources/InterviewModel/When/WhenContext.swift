package import Zones

/// What a text that says when is read against.
package struct WhenContext: Sendable {
  /// The moment from which relative dates and spans count.
  package let now: Instant
  /// The zone that applies when the text names none.
  package let zone: Zone
  /// The zone of that name, in exactly that spelling.
  package let zones: @Sendable (String) -> Zone?
  /// The right spelling of a zone's name that is wrong in case only.
  package let spelling: @Sendable (String) -> String?

  /// Creates a context; without `spelling`, a name in wrong case is like any unknown word.
  package init(
    now: Instant, zone: Zone, zones: @escaping @Sendable (String) -> Zone?,
    spelling: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.now = now
    self.zone = zone
    self.zones = zones
    self.spelling = spelling
  }
}
