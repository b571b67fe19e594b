/// Spans of time in words, in at most two neighbouring units, rounded down.
///
/// Units are exact: `d` is 86,400 s, `h` 3,600 s, `min` 60 s; days are not calendar days.
package enum DurationText {
  /// The length of a span: "2 h 10 min", "5 h", "3 d 4 h", "under a minute"; its sign is ignored.
  package static func span(_ seconds: Int) -> String {
    let minutes = seconds.magnitude / 60
    let (hours, days) = (minutes / 60, minutes / 1_440)
    if days > 0 { return units(days, "d", hours % 24, "h") }
    if hours > 0 { return units(hours, "h", minutes % 60, "min") }
    return minutes > 0 ? "\(minutes) min" : "under a minute"
  }

  /// A moment that lies `seconds` from now, or before when negative: "in 2 h 10 min", "5 h ago",
  /// "now".
  package static func fromNow(_ seconds: Int) -> String {
    if seconds == 0 { return "now" }
    return seconds > 0 ? "in \(span(seconds))" : "\(span(seconds)) ago"
  }

  private static func units(_ large: UInt, _ one: String, _ small: UInt, _ two: String) -> String {
    small == 0 ? "\(large) \(one)" : "\(large) \(one) \(small) \(two)"
  }
}
