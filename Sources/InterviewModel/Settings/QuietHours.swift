package import Zones

/// The hours of a day in which nothing but interviews is reminded of, by the owner's clock; they
/// can go over midnight.
package struct QuietHours: Sendable, Hashable {
  /// The minutes since midnight at which they begin and end; the same where there are none.
  private let begin: Int
  private let end: Int

  private init(begin: Int, end: Int) {
    self.begin = begin
    self.end = end
  }

  /// From nine in the evening to eight in the morning.
  package static let usual = QuietHours(begin: 21 * 60, end: 8 * 60)

  /// Reads hours as they are typed and stored: `21:00-8:00`, `22-7`, `off`; nil for any other text.
  package init?(_ text: String) {
    if text == "off" {
      self.init(begin: 0, end: 0)
      return
    }
    let times = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { ClockTime(String(Substring($0))) }
    guard times.count == 2, let begin = times[0]?.minutes, let end = times[1]?.minutes, begin != end
    else { return nil }
    self.init(begin: begin, end: end)
  }

  /// As they are stored: `21:00-8:00`; `off` where there are none.
  package var text: String {
    begin == end ? "off" : "\(ClockTime(begin))-\(ClockTime(end))"
  }

  /// Whether a moment lies in them, by the clock of a zone; their first minute does, their end does
  /// not.
  package func contain(_ moment: Instant, in zone: Zone) -> Bool {
    let minutes = ClockTime(of: moment, in: zone).minutes
    return begin <= end ? begin <= minutes && minutes < end : begin <= minutes || minutes < end
  }
}

/// A time of day to the minute, as it is typed: `8:00`, `8`, `21:30`.
package struct ClockTime: Sendable, Hashable, CustomStringConvertible {
  /// The minutes since midnight, 0…1439.
  package let minutes: Int

  init(_ minutes: Int) {
    self.minutes = minutes
  }

  /// The same time as clocks show it, to the second.
  var civil: CivilTime {
    CivilTime(hour: minutes / 60, minute: minutes % 60) ?? .midnight
  }

  /// The time that the clock of a zone shows at a moment.
  package init(of moment: Instant, in zone: Zone) {
    let time = zone.local(at: moment).time
    minutes = time.hour * 60 + time.minute
  }

  /// Reads a time: an hour of 0 to 23, and minutes of two digits where there are any; nil for any
  /// other text.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let hour = Self.number(parts[0], digits: 1...2), hour < 24 else {
      return nil
    }
    guard parts.count == 2 else {
      minutes = hour * 60
      return
    }
    guard let minute = Self.number(parts[1], digits: 2...2), minute < 60 else { return nil }
    minutes = hour * 60 + minute
  }

  private static func number(
    _ text: Substring.UTF8View, digits: ClosedRange<Int>
  ) -> Int? {
    guard digits.contains(text.count), text.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(String(Substring(text)))
  }

  /// The time as it is typed: `8:00`.
  package var description: String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }
}
