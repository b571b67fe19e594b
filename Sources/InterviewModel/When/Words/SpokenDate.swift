package import Zones

/// A date as a letter says it, and the names of weekdays and months that all others follow.
package enum SpokenDate {
  /// The local day of a moment: `Thursday 19 November`.
  package static func day(of instant: Instant, in zone: Zone) -> String {
    let date = zone.local(at: instant).date
    return "\(name(of: date.weekday)) \(date.day) \(months[date.month - 1])"
  }

  /// A weekday's name: `Thursday`.
  package static func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }

  /// The weekdays and months, folded.
  static var names: [String] { (weekdays + months).map(\.folded) }

  /// The weekdays, Monday first.
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  /// The months, January first.
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
