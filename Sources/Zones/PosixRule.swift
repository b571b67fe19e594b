/// The rule at the end of a zone file, written like a POSIX `TZ` variable:
/// `CET-1CEST,M3.5.0,M10.5.0/3` (RFC 9636, section 3.3.1).
struct PosixRule: Sendable, Hashable {
  /// When and to what the clock is changed every year.
  struct DaylightSaving: Sendable, Hashable {
    /// Seconds east of Greenwich while it lasts; west of standard time in Ireland's winter.
    let offset: Int
    let begins: YearlyChange
    let ends: YearlyChange
  }

  /// Seconds east of Greenwich in standard time.
  let standardOffset: Int
  /// Nil where the clock is never changed.
  let daylightSaving: DaylightSaving?

  /// Seconds east of Greenwich at a moment: daylight saving time when that was the latest change.
  ///
  /// Rules that never leave it end and begin it at one moment; then the beginning counts.
  func offset(at instant: Instant) -> Int {
    guard let daylightSaving else { return standardOffset }
    let begun = daylightSaving.begins.latest(by: instant, onClock: standardOffset)
    let ended = daylightSaving.ends.latest(by: instant, onClock: daylightSaving.offset)
    return begun >= ended ? daylightSaving.offset : standardOffset
  }
}
