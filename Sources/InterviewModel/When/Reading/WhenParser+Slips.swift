extension WhenParser {
  /// The error for what stands in front and fits no form: with the word that was probably meant.
  func unreadable() -> WhenError {
    let count = min(chunk, 1 + rest.dropFirst().prefix { $0.isJoined && $0.mark != "," }.count)
    let place = place(of: count)
    if let scalar = token()?.mark, !scalar.isASCII, scalar.properties.numericType == .decimal {
      return text.refusing(place, because: "digits are 0 to 9", hint: nil)
    }
    if let foreign = foreign(at: place) { return foreign }
    if let month = misspeltMonth() { return month }
    guard let word = word(), count == 1, word.unicodeScalars.count > 2 else {
      return text.refusing(place)
    }
    let nearest = TextDistance.nearest(to: word, among: WhenVocabulary.known)
      .filter { $0.folded != word && !WhenVocabulary.noSlips.contains(word) }
    let offers =
      nearest.isEmpty
      ? WhenVocabulary.idle.contains(word) ? withoutWord(at: place) : []
      : nearest.prefix(2).map {
        text.exchanging(place, with: $0.folded)
      }
    return text.refusing(
      place, hint: offers.isEmpty ? WhenError.generalHint : WhenError.hint(trying: offers))
  }

  /// The error for a text in another language: with the whole of it in English, where that can be
  /// read.
  private func foreign(at place: WhenText.Place) -> WhenError? {
    let words = text.tokens.compactMap { token in token.word.map { ($0, token.place) } }
    let isSmall = word().map(WhenForeignWords.isSmall) ?? false
    guard isSmall || words.contains(where: { WhenForeignWords.isTold($0.0) }) else { return nil }
    guard words.count < 16 else { return text.refusing(place) }
    var english = ""
    var end = text.whole.startIndex
    for token in text.tokens {
      let isApostrophe = token.mark == "'" || token.mark == "’"
      let other = isApostrophe ? "" : token.word.flatMap(WhenForeignWords.english)
      english += text.whole[end..<token.place.lowerBound]
      english += other ?? text.part(token.place)
      end = token.place.upperBound
    }
    let offer = (english + text.whole[end...]).unicodeScalars
      .split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
    return text.refusing(place, hint: WhenError.hint(trying: [offer]))
  }

  /// The error for a month behind a day that is nearly one: `25 novembre`.
  private func misspeltMonth() -> WhenError? {
    guard number()?.digits ?? 3 <= 2, let word = word(1), word.unicodeScalars.count > 2,
      let month = TextDistance.nearest(to: word, among: SpokenDate.months).first
    else { return nil }
    let place = place(of: 1, from: 1)
    let offer = text.exchanging(place, with: month.folded)
    return text.refusing(place, hint: WhenError.hint(trying: [offer]))
  }

  /// The text without a word, where that can be read.
  private func withoutWord(at place: WhenText.Place) -> [String] {
    let other = WhenText(WhenText(text.exchanging(place, with: "")).trimmed)
    guard !rest.isEmpty, other.whole != text.whole else { return [] }
    // A word after the other is left out; a text of hundreds is not tried in all ways.
    guard text.tokens.count < 16 else { return [] }
    var parser = WhenParser(other, zones: zones, spelling: spelling)
    return (try? parser.parse()).map { _ in [other.whole] } ?? []
  }
}
