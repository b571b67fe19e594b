package import Zones

/// A date as a letter says it.
package enum SpokenDate {
  /// The local day of a moment: `Thursday 19 November`.
  package static func day(of instant: Instant, in zone: Zone) -> String {
    let date = zone.local(at: instant).date
    return "\(name(of: date.weekday)) \(date.day) \(months[date.month - 1])"
  }

  /// A weekday's name: `Thursday`.
  static func name(of weekday: Weekday) -> String { days[weekday.rawValue - 1] }

  /// The weekdays and months, folded.
  static var names: [String] { (days + months).map(\.folded) }

  private static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
