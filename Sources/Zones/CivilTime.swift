/// A time of day by the clock on the wall, to the second: 00:00:00…23:59:59.
package struct CivilTime: Sendable, Hashable {
  /// The hour, 0…23.
  package let hour: Int
  /// The minute, 0…59.
  package let minute: Int
  /// The second, 0…59; there are no leap seconds.
  package let second: Int

  /// The first second of a day.
  package static let midnight = CivilTime(secondOfDay: 0)
  /// The last second of a day, 23:59:59.
  package static let endOfDay = CivilTime(secondOfDay: Self.secondsPerDay - 1)

  /// The seconds of a day by the clock; a day on which the clock is put forward or back has others.
  package static let secondsPerDay = 24 * secondsPerHour
  /// The seconds of an hour.
  package static let secondsPerHour = 60 * secondsPerMinute
  /// The seconds of a minute; there are no leap seconds.
  package static let secondsPerMinute = 60

  /// Creates a time of day, or nil when no clock shows it.
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Takes the seconds since midnight by the clock, 0…86,399.
  init(secondOfDay: Int) {
    hour = secondOfDay / Self.secondsPerHour
    minute = secondOfDay % Self.secondsPerHour / Self.secondsPerMinute
    second = secondOfDay % Self.secondsPerMinute
  }

  /// The seconds since midnight by the clock, 0…86,399.
  var secondOfDay: Int {
    hour * Self.secondsPerHour + minute * Self.secondsPerMinute + second
  }
}

extension CivilTime: Comparable {
  /// Orders times from midnight to midnight.
  package static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}

extension CivilTime: CustomStringConvertible {
  /// The time as ISO 8601 writes it: `17:00:00`.
  package var description: String {
    "\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))"
  }
}
