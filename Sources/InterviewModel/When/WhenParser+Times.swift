internal import Zones

extension WhenParser {
  /// Reads `17:00`, `17:00:30`, `5pm`, `5:30 pm`, `noon`; refuses `midnight` and `24:00`.
  ///
  /// - Throws: `WhenError` for a time that is written wrong, and for a second one.
  mutating func readTime() throws(WhenError) -> Bool {
    guard let shape = shape() else { return false }
    switch shape {
    case "noon": try take(CivilTime(hour: 12, minute: 0), words: 1)
    case "midnight":
      throw text.refusing(
        place(of: 1), because: "it can be either end of the day", offering: ["00:00", "23:59:59"])
    case "#am", "#pm", "#:#am", "#:#pm":
      try takeHalfDay(isAfternoon: shape.utf8.dropLast().last == UInt8(ascii: "p"), words: 1)
    case "#", "#:#":
      if let half = self.shape(1), half == "am" || half == "pm" {
        try takeHalfDay(isAfternoon: half == "pm", words: 2)
        return true
      }
      guard shape == "#:#" else { return false }
      try takeClockTime()
    // RFC 3339 allows fractions of a second; every moment here is a whole one.
    case "#:#:#", "#:#:#.#": try takeClockTime()
    default: return false
    }
    return true
  }

  /// Takes a time of the 24-hour clock.
  private mutating func takeClockTime() throws(WhenError) {
    let numbers = numbers()
    try requireTwoDigits(numbers.dropFirst().prefix(2), words: 1)
    let second = numbers.count > 2 ? numbers[2].value : 0
    if numbers[0].value == 24, numbers[1].value == 0, second == 0 {
      throw text.refusing(
        place(of: 1), because: "a day ends at 23:59:59, and the next begins at 00:00",
        offering: ["23:59:59"])
    }
    let time = CivilTime(hour: numbers[0].value, minute: numbers[1].value, second: second)
    try take(numbers[0].digits <= 2 ? time : nil, words: 1)
  }

  /// Takes a time of the 12-hour clock: 12am is 00:00, 12pm is noon.
  private mutating func takeHalfDay(isAfternoon: Bool, words: Int) throws(WhenError) {
    let numbers = numbers()
    try requireTwoDigits(numbers.dropFirst(), words: words)
    guard 1...12 ~= numbers[0].value, numbers[0].digits <= 2 else {
      throw text.refusing(
        place(of: words), because: "hours before am and pm run from 1 to 12",
        hint: WhenError.generalHint)
    }
    let hour = numbers[0].value % 12 + (isAfternoon ? 12 : 0)
    let minute = numbers.count > 1 ? numbers[1].value : 0
    try take(CivilTime(hour: hour, minute: minute), words: words)
  }

  private func requireTwoDigits(
    _ numbers: ArraySlice<WhenWord.Number>, words: Int
  ) throws(WhenError) {
    guard numbers.allSatisfy({ $0.digits == 2 }) else {
      throw text.refusing(place(of: words), because: "minutes and seconds have two digits")
    }
  }

  private mutating func take(_ time: CivilTime?, words: Int) throws(WhenError) {
    guard let time else {
      throw text.refusing(place(of: words), because: "no clock shows that")
    }
    try take(words, as: \.time, time, called: "time")
  }
}
