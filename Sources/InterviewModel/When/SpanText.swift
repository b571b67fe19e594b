internal import Zones

/// A length of time as it is typed, in the same words everywhere.
///
/// `90min`, `1h30min`, `2 days`, `half an hour`; all its units are exact.
package enum SpanText {
  /// Why a text is no length of time.
  package enum Refusal: Error, Sendable, Equatable {
    /// It has another form, or is longer than a hundred years.
    case unreadable
    /// `m` can mean minutes or months: so many.
    case minutesOrMonths(Int)
    /// Months differ in length: about so many days.
    case uneven(days: Int)
  }

  /// The forms, for errors and help.
  package static let examples = "90min, 1h30min, 2 days"

  /// The seconds that a text says.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - bare: the seconds of the unit that a number alone has; nil where it needs one. With
  ///     minutes, `m` means them.
  /// - Returns: the seconds, at most a hundred years.
  /// - Throws: `Refusal`.
  package static func seconds(in text: String, bare: Int? = nil) throws(Refusal) -> Int {
    var rest = WhenText(text).tokens[...]
    if let bare, rest.count == 1, let number = rest.first?.number {
      return try checked(number.value, bare)
    }
    var (total, smallest) = (0, Int.max)
    while !rest.isEmpty {
      let (seconds, unit) = try part(&rest, after: smallest, bare: bare)
      guard unit < smallest else { throw .unreadable }
      total += seconds
      smallest = unit
    }
    guard smallest < Int.max, total <= longest else { throw .unreadable }
    return total
  }

  private static let longest = 36_525 * CivilTime.secondsPerDay

  /// Reads a number with its unit off the front; after hours, a number alone is minutes.
  private static func part(
    _ rest: inout ArraySlice<WhenToken>, after smallest: Int, bare: Int?
  ) throws(Refusal) -> (seconds: Int, unit: Int) {
    let words = rest.prefix(3).map(\.word)
    if words == ["half", "an", "hour"] {
      rest = rest.dropFirst(3)
      return (CivilTime.secondsPerHour / 2, CivilTime.secondsPerMinute)
    }
    guard let first = rest.popFirst() else { throw .unreadable }
    if let amount = first.word.flatMap({ WhenVocabulary.amounts[$0] }) {
      let unit = try unit(&rest, of: amount, after: smallest, bare: bare)
      return (try checked(amount, unit), unit)
    }
    guard let number = first.number else { throw .unreadable }
    if rest.isEmpty, smallest == CivilTime.secondsPerHour, number.digits == 2, number.value < 60 {
      return (number.value * CivilTime.secondsPerMinute, CivilTime.secondsPerMinute)
    }
    if let point = rest.first, point.isJoined, point.mark == "." || point.mark == ",",
      let fraction = rest.dropFirst().first, fraction.isJoined, let part = fraction.number,
      part.digits <= 2
    {
      rest = rest.dropFirst(2)
      let unit = try unit(&rest, of: number.value, after: smallest, bare: bare)
      let hundredths = part.value * (part.digits == 1 ? 10 : 1) * unit
      guard hundredths.isMultiple(of: 100 * CivilTime.secondsPerMinute) else { throw .unreadable }
      return (try checked(number.value, unit) + hundredths / 100, unit)
    }
    let unit = try unit(&rest, of: number.value, after: smallest, bare: bare)
    return (try checked(number.value, unit), unit)
  }

  private static func unit(
    _ rest: inout ArraySlice<WhenToken>, of amount: Int, after smallest: Int, bare: Int?
  ) throws(Refusal) -> Int {
    guard let name = rest.popFirst()?.word else { throw .unreadable }
    if name == "m" {
      let isPlain = smallest == CivilTime.secondsPerHour || bare == CivilTime.secondsPerMinute
      guard isPlain else { throw .minutesOrMonths(amount) }
      return CivilTime.secondsPerMinute
    }
    switch WhenVocabulary.units[name] {
    case .minutes: return CivilTime.secondsPerMinute
    case .hours: return CivilTime.secondsPerHour
    case .days: return CivilTime.secondsPerDay
    case .weeks: return 7 * CivilTime.secondsPerDay
    case .months: throw .uneven(days: 30 * min(amount, 1_200))
    case .quarters, .years, nil: throw .unreadable
    }
  }

  private static func checked(_ amount: Int, _ unit: Int) throws(Refusal) -> Int {
    guard amount <= longest / unit else { throw .unreadable }
    return amount * unit
  }
}
