/// The reading of a calendar and a clock on the wall, in no particular time zone.
package struct CivilDateTime: Sendable, Hashable {
  /// The day on the calendar.
  package let date: CivilDate
  /// The time on the clock.
  package let time: CivilTime

  /// Creates the moment at which the calendar shows `date` and the clock `time`.
  package init(date: CivilDate, time: CivilTime) {
    self.date = date
    self.time = time
  }

  /// The years 1…9999 as a range of `secondsOnClock`.
  static let calendar =
    CivilDateTime(date: .first, time: .midnight)
    .secondsOnClock...CivilDateTime(date: .last, time: .endOfDay).secondsOnClock

  /// Takes the seconds since this clock showed 1970-01-01 00:00:00, had it never been changed;
  /// outside the years 1…9999 the first or the last second of them.
  init(secondsOnClock: Int) {
    let inCalendar = secondsOnClock.clamped(to: Self.calendar)
    let sinceFirst = inCalendar - Self.calendar.lowerBound
    let (days, seconds) = sinceFirst.quotientAndRemainder(dividingBy: CivilTime.secondsPerDay)
    self.init(
      date: CivilDate(dayNumber: CivilDate.first.dayNumber + days),
      time: CivilTime(secondOfDay: seconds))
  }

  /// The seconds since this clock showed 1970-01-01 00:00:00, had it never been changed.
  var secondsOnClock: Int {
    date.dayNumber * CivilTime.secondsPerDay + time.secondOfDay
  }
}

extension CivilDateTime: Comparable {
  /// Orders by date, then by time.
  package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// Date and time as ISO 8601 writes them: `2026-11-24T17:00:00`.
  package var description: String {
    var octets: [UInt8] = []
    write(to: &octets)
    return String(decoding: octets, as: UTF8.self)
  }

  /// Appends what `description` says.
  package func write(to octets: inout [UInt8]) {
    date.write(to: &octets)
    octets.append(UInt8(ascii: "T"))
    time.write(to: &octets)
  }
}

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
    var octets: [UInt8] = []
    write(to: &octets)
    return String(decoding: octets, as: UTF8.self)
  }

  /// Appends what `description` says.
  func write(to octets: inout [UInt8]) {
    octets.appendDigits(of: hour, width: 2)
    octets.append(UInt8(ascii: ":"))
    octets.appendDigits(of: minute, width: 2)
    octets.append(UInt8(ascii: ":"))
    octets.appendDigits(of: second, width: 2)
  }
}
