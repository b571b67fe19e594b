package import Zones

/// A rule about when something happened, or is to.
package enum MomentRefusal: Refusal {
  /// Something is said to have happened later than now.
  case inTheFuture(Instant)
  /// A date is not later than the moment at which it was named.
  case notLater(Instant, than: Instant)
  /// A moment that would have to be stored lies outside the years 1 to 9999.
  case beyondTheCalendar
}
