/// A length of time as RFC 5545 §3.3.6 writes it, always in exact hours, minutes and seconds: its
/// days and weeks follow the clocks of a place.
enum CalendarDuration {
  /// `PT26H`, `-PT1H30M`, `PT0S`; the grammar allows no hours and seconds without minutes.
  static func text(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.magnitude.quotientAndRemainder(dividingBy: 60)
    let (hours, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    var text = seconds < 0 ? "-PT" : "PT"
    if hours > 0 { text += "\(hours)H" }
    if minute > 0 || (hours > 0 && rest > 0) { text += "\(minute)M" }
    if rest > 0 || seconds == 0 { text += "\(rest)S" }
    return text
  }
}
