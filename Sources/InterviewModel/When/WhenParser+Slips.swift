extension WhenParser {
  /// The error for what stands in front and fits no form: with the word that was probably meant.
  func unreadable() -> WhenError {
    let count = min(chunk, 1 + rest.dropFirst().prefix { $0.isJoined && $0.mark != "," }.count)
    let place = place(of: count)
    if let scalar = token()?.mark, scalar.properties.numericType == .decimal {
      return text.refusing(place, because: "digits are 0 to 9", hint: nil)
    }
    guard let word = word(), count == 1, word.unicodeScalars.count > 2 else {
      return text.refusing(place)
    }
    let nearest = TextDistance.nearest(to: word, among: WhenVocabulary.known)
      .filter { $0.folded != word }
    return nearest.isEmpty
      ? text.refusing(place)
      : text.refusing(place, hint: WhenError.hint(trying: nearest.prefix(2).map {
        text.replacing(place, with: $0.folded)
      }))
  }
}
