/// The text that is being read, to point at its parts.
struct WhenText: Sendable {
  /// A stretch of the text.
  typealias Place = Range<String.Index>

  let whole: String

  init(_ whole: String) {
    self.whole = whole
  }

  /// The text without the white space around it.
  var trimmed: String {
    tokens.first.flatMap { first in
      tokens.last.map { part(first.place.lowerBound..<$0.place.upperBound) }
    } ?? ""
  }

  /// The characters at a place.
  func part(_ place: Place) -> String {
    String(whole[place])
  }

  /// The text with other characters at a place.
  func exchanging(_ place: Place, with other: String) -> String {
    whole[..<place.lowerBound] + other + whole[place.upperBound...]
  }

  /// The error that refuses what stands at a place.
  func refusing(
    _ place: Place, because reason: String? = nil, hint: WhenAdvice? = WhenError.generalHint
  ) -> WhenError {
    let column = whole[..<place.lowerBound].count + 1
    let message = "can't read \"\(part(place))\" in \"\(whole)\" (column \(column))"
    return WhenError(reason.map { "\(message): \($0)" } ?? message, hint: hint)
  }

  /// The error that refuses a part, because there is one of its kind.
  func refusing(_ place: Place, beside first: Place, called name: String) -> WhenError {
    refusing(place, because: "\"\(part(first))\" is already the \(name)")
  }

  /// The error that refuses what stands at a place and offers others for it.
  func refusing(_ place: Place, because reason: String, offering others: [String]) -> WhenError {
    let texts = others.map { exchanging(place, with: $0) }
    return refusing(place, because: reason, hint: WhenError.hint(trying: texts))
  }
}
