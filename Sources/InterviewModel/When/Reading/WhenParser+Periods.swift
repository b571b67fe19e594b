internal import Zones

extension WhenParser {
  /// Reads a week, a month, a quarter or a year: `last week`, `2026-11`, `november`, `KW 47`,
  /// `2026-W47`, `q3 2026`, `2025`.
  ///
  /// - Throws: `WhenError` for a second day.
  mutating func readPeriod() throws(WhenError) -> Bool {
    guard let (period, count) = period() else { return false }
    try take(count, as: \.day, .period(period), called: "date")
    return true
  }

  private func period() -> (WhenPeriod, tokens: Int)? {
    if let word = word() {
      return relative(word) ?? month(word) ?? numbered(word)
    }
    guard let number = number() else { return nil }
    return number.digits == 4 ? yearFirst(number) : monthOfYear(number)
  }

  private func relative(_ word: String) -> (WhenPeriod, tokens: Int)? {
    guard let step = WhenVocabulary.steps[word],
      let unit = self.word(1).flatMap({ WhenVocabulary.periods[$0] })
    else { return nil }
    return (.relative(step, unit), 2)
  }

  /// `november`, `nov 2026`.
  private func month(_ word: String) -> (WhenPeriod, tokens: Int)? {
    guard let month = WhenVocabulary.months[word], !isJoinedMark("/", 1) else { return nil }
    let next = isJoinedMark(".", 1) || isMark(",", 1) && number(2)?.digits == 4 ? 2 : 1
    guard let number = number(next) ?? (isDash(next) ? self.number(next + 1) : nil) else {
      return (.month(month, year: nil), isJoinedMark(".", 1) ? 2 : 1)
    }
    guard number.digits == 4, isLoneNumber(next) else { return nil }
    return (.month(month, year: number.value), next + 1)
  }

  /// `KW 47`, `week 47 2026`, `W47/2026`, `q3`, `Q3 2026`.
  private func numbered(_ word: String) -> (WhenPeriod, tokens: Int)? {
    let isQuarter = word == "q"
    guard isQuarter || WhenVocabulary.weekNumbers.contains(word), let number = number(1),
      1...(isQuarter ? 4 : 53) ~= number.value, number.digits <= 2,
      token(1)?.isJoined == true || word.unicodeScalars.count > 1
    else { return nil }
    let start = isMark("/", 2) || isMark("-", 2) ? 3 : 2
    let year = self.number(start).flatMap { $0.digits == 4 && isLoneNumber(start) ? $0.value : nil }
    let count = year == nil ? 2 : start + 1
    return isQuarter
      ? (.quarter(number.value, year: year), count) : (.week(number.value, year: year), count)
  }

  /// `2025`, `2026-11`, `2026-W47`, `2026-Q3`.
  private func yearFirst(_ year: WhenToken.Number) -> (WhenPeriod, tokens: Int)? {
    let start = isDash(1) && token(1)?.isJoined == true ? 2 : 1
    if let letter = word(start), token(start)?.isJoined == true,
      let number = joinedNumber(start + 1), letter == "w" || letter == "q"
    {
      guard !isDash(start + 2), letter == "w" ? number.digits == 2 : number.digits == 1 else {
        return nil
      }
      return letter == "w"
        ? (.week(number.value, year: year.value), start + 2)
        : (.quarter(number.value, year: year.value), start + 2)
    }
    if start == 2 {
      guard let month = joinedNumber(2), month.digits == 2, 1...12 ~= month.value,
        token(3)?.isJoined != true
      else { return nil }
      return (.month(month.value, year: year.value), 3)
    }
    let isAlone = parts.day == nil && parts.weekday == nil && parts.time == nil && token(1) == nil
    return isAlone && WhenVocabulary.years ~= year.value ? (.year(year.value), 1) : nil
  }

  /// `11/2026`, `11.2026`.
  private func monthOfYear(_ month: WhenToken.Number) -> (WhenPeriod, tokens: Int)? {
    guard isJoinedMark("/", 1) || isJoinedMark(".", 1), let year = joinedNumber(2),
      year.digits == 4, 1...12 ~= month.value, month.digits <= 2, token(3)?.isJoined != true
    else { return nil }
    return (.month(month.value, year: year.value), 3)
  }
}
