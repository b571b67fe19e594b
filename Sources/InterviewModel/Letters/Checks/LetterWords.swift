/// The words of a text, folded for comparing, with where they stand.
///
/// A word is a run of letters, digits and their marks; an apostrophe ends it, so that `Acme's`
/// holds the word `Acme`. Scripts without spaces between words make one word of a clause, and names
/// in it are not found there.
struct LetterWords {
  /// One word.
  struct Word {
    let folded: String
    /// Where it stands among the scalars of the text.
    let range: Range<Int>
    /// Whether it begins with a capital, or with a letter that has no case.
    let isCapitalised: Bool
  }

  let scalars: [Unicode.Scalar]
  let words: [Word]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var start = 0
    while start < scalars.count {
      guard scalars[start].isInWord else {
        start += 1
        continue
      }
      let end = scalars[start...].firstIndex { !$0.isInWord } ?? scalars.count
      words.append(
        Word(
          folded: Self.string(scalars[start..<end]).foldedKey, range: start..<end,
          isCapitalised: !scalars[start].properties.isLowercase))
      start = end
    }
    self.words = words
  }

  /// The folded words.
  var folded: [String] { words.map(\.folded) }

  /// The text from one word to another, as it was written.
  func written(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return Self.string(scalars[first.range.lowerBound..<last.range.upperBound])
  }

  /// Where a sequence of words stands, as ranges of `words`.
  func occurrences(of sequence: [String]) -> [Range<Int>] {
    guard !sequence.isEmpty, sequence.count <= words.count else { return [] }
    return (0...(words.count - sequence.count)).map { $0..<($0 + sequence.count) }
      .filter { range in zip(words[range], sequence).allSatisfy { $0.folded == $1 } }
  }

  /// The line and the character of a scalar.
  func place(of offset: Int) -> LetterFinding.Place {
    let before = scalars[..<offset]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return LetterFinding.Place(
      line: before.count { $0 == "\n" } + 1,
      column: Self.string(before[lineStart...]).count + 1)
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter, a digit, or a mark of one.
  fileprivate var isInWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
