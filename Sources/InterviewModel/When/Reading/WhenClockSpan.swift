internal import Zones

/// Begin and end of a range by the clock.
struct WhenClockSpan: Sendable, Hashable {
  let begin: CivilTime
  let end: CivilTime

  /// A range over midnight lasts half a day at most; more is a slip.
  static let mostOverMidnight = 12 * CivilTime.secondsPerHour

  /// The longest range that is likely where its end was meant twelve hours later, as in `9–5`.
  static let mostShifted = 8 * CivilTime.secondsPerHour

  /// From one time to the other, over midnight where the second is earlier.
  var seconds: Int {
    let length = end.seconds - begin.seconds
    return length > 0 ? length : length + CivilTime.secondsPerDay
  }

  /// Whether it ends on the next day.
  var isOverMidnight: Bool { end <= begin }

  /// Whether nobody would mean it: over midnight, and longer than half a day.
  var isUnlikely: Bool { isOverMidnight && seconds > Self.mostOverMidnight }

  /// The range that the two times probably mean: with the end twelve hours later, where as they
  /// stand nobody would mean them; nil where neither is likely.
  static func likely(_ begin: CivilTime, _ end: CivilTime) -> WhenClockSpan? {
    let span = WhenClockSpan(begin: begin, end: end)
    guard span.isUnlikely else { return span }
    return CivilTime(hour: end.hour + 12, minute: end.minute, second: end.second).flatMap {
      let shifted = WhenClockSpan(begin: begin, end: $0)
      return $0 > begin && shifted.seconds <= mostShifted ? shifted : nil
    }
  }
}

extension CivilTime {
  /// The seconds since midnight by the clock.
  var seconds: Int {
    hour * Self.secondsPerHour + minute * Self.secondsPerMinute + second
  }

  /// As it is typed: `17:00`, with seconds where it has some.
  package var short: String {
    String("\(self)".unicodeScalars.dropLast(second == 0 ? ":00".count : 0))
  }
}
