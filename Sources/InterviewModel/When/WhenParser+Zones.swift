internal import Zones

extension WhenParser {
  /// Reads `Z`, `+01:00`, `+0100`, `+01`, `Europe/Berlin` and `[Europe/Berlin]`.
  ///
  /// - Throws: `WhenError` for a zone or an offset that is written wrong, and for a second one.
  mutating func readZone() throws(WhenError) -> Bool {
    switch shape() {
    case "z":
      try take(1, as: \.offset, .utc, called: "offset")
      return true
    case "+#", "-#", "+#:#", "-#:#":
      return try readOffset()
    default:
      return try readName()
    }
  }

  private mutating func readOffset() throws(WhenError) -> Bool {
    guard let (hours, minutes) = offsetNumbers() else { return false }
    guard hours <= 23, minutes <= 59 else {
      throw text.refusing(place(of: 1), because: "no clock is that far from UTC", hint: nil)
    }
    let isWest = shape()?.unicodeScalars.first == "-"
    let seconds = CivilTime.secondsPerHour * hours + CivilTime.secondsPerMinute * minutes
    try take(1, as: \.offset, .seconds(isWest ? -seconds : seconds), called: "offset")
    return true
  }

  /// Hours and minutes of `+01:00`, `+0100` or `+01`.
  private func offsetNumbers() -> (hours: Int, minutes: Int)? {
    let numbers = numbers()
    switch numbers.map(\.digits) {
    case [2]: return (numbers[0].value, 0)
    case [2, 2]: return (numbers[0].value, numbers[1].value)
    case [4]: return (numbers[0].value / 100, numbers[0].value % 100)
    default: return nil
    }
  }

  private mutating func readName() throws(WhenError) -> Bool {
    let place = place(of: 1)
    let (prefix, name, suffix) = withoutBrackets(text.part(place))
    if let zone = zones(name) {
      try take(1, as: \.zone, zone, called: "zone")
      return true
    }
    guard let right = spelling(name) else { return false }
    throw text.refusing(
      place, because: "the zone is spelled \(right)", offering: [prefix + right + suffix])
  }

  private func withoutBrackets(_ word: String) -> (prefix: String, name: String, suffix: String) {
    let scalars = word.unicodeScalars
    guard scalars.first == "[", scalars.last == "]", scalars.count > 2 else {
      return ("", word, "")
    }
    return ("[", String(scalars.dropFirst().dropLast()), "]")
  }
}
