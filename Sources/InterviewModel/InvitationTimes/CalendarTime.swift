internal import Zones

/// A date, or a date and a time, as calendars write them: RFC 5545 §3.3.4 and §3.3.5.
enum CalendarTime: Equatable {
  /// `20261202`: a day.
  case day(CivilDate)
  /// `20261202T140000`: a time by a clock that something else names.
  case local(CivilDateTime)
  /// `20261202T130000Z`: a time in UTC.
  case utc(CivilDateTime)

  /// Reads one, with or without its seconds; nil for anything else, and for what no calendar has.
  init?(_ text: String) {
    let octets = Array(text.trimmed.uppercased().utf8)
    guard octets.count >= 8, let date = Self.date(octets[..<8]) else { return nil }
    var rest = octets[8...]
    guard rest.popFirst() != nil else {
      self = .day(date)
      return
    }
    let isUTC = rest.last == UInt8(ascii: "Z")
    if isUTC { rest.removeLast() }
    guard octets[8] == UInt8(ascii: "T"), [4, 6].contains(rest.count),
      let hour = Int(digits: rest.prefix(2)), let minute = Int(digits: rest.dropFirst(2).prefix(2)),
      let second = rest.count == 4 ? 0 : Int(digits: rest.suffix(2)),
      let time = CivilTime(hour: hour, minute: minute, second: second)
    else { return nil }
    let moment = CivilDateTime(date: date, time: time)
    self = isUTC ? .utc(moment) : .local(moment)
  }

  private static func date(_ digits: ArraySlice<UInt8>) -> CivilDate? {
    guard let number = Int(digits: digits) else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

extension CivilDateTime {
  /// The seconds since a clock that was never changed showed 1970-01-01 00:00:00.
  var clockSeconds: Int { Zone.utc.instant(of: self).seconds }
}

/// A length as calendars write it: RFC 5545 §3.3.6.
enum CalendarDuration {
  /// The seconds of `PT1H30M`; nil for anything else, and for what goes back in time.
  static func seconds(_ text: String) -> Int? {
    var rest = Array(text.trimmed.uppercased().utf8)[...]
    if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var seconds = 0
    var units = daysAndWeeks
    while !rest.isEmpty {
      if rest.first == UInt8(ascii: "T") {
        guard units != times, rest.count > 1 else { return nil }
        units = times
        rest.removeFirst()
      }
      let digits = rest.prefix(while: \.isDigit)
      rest = rest[digits.endIndex...]
      // Nothing that lasts as long is an interview, and nothing here overflows.
      guard digits.count <= 6, let number = Int(digits: digits), let unit = rest.popFirst(),
        let length = units[unit]
      else { return nil }
      seconds += number * length
    }
    return seconds
  }

  private static let daysAndWeeks = [
    UInt8(ascii: "W"): 7 * CivilTime.secondsPerDay, UInt8(ascii: "D"): CivilTime.secondsPerDay,
  ]
  private static let times = [
    UInt8(ascii: "H"): CivilTime.secondsPerHour, UInt8(ascii: "M"): CivilTime.secondsPerMinute,
    UInt8(ascii: "S"): 1,
  ]
}
