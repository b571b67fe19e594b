/// What there is to put in one place of a letter.
package enum LetterValue: Sendable, Equatable {
  /// The words that belong there.
  case known(String)
  /// Nothing is known; what the owner has to find words for.
  case missing(String)

  /// Whether the words are known.
  package var isKnown: Bool {
    if case .known = self { true } else { false }
  }

  /// The words, or a gap in brackets that says what is missing: `[your name]`.
  package var shown: String {
    switch self {
    case .known(let words): words
    case .missing(let what): "[\(what)]"
    }
  }
}
