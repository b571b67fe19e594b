/// The words that somebody searches for, folded (docs/domain.md#input).
///
/// A word is found anywhere in a text, also inside its words: some scripts write none apart.
package struct SearchWords: Sendable {
  /// Each word once, as it is compared.
  package let words: [[UInt8]]

  /// Takes the words of a text; nil where none is left of it.
  package init?(_ typed: String) {
    var words: [[UInt8]] = []
    for word in typed.folded.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
    where !words.contains(word) {
      words.append(word)
    }
    guard !words.isEmpty, words.count <= Self.most else { return nil }
    self.words = words
  }

  /// Words beyond these are no search.
  package static let most = 64

  /// All of them, as `Found` counts them.
  package var all: Found { Found(mask: words.count == 64 ? .max : 1 << UInt64(words.count) - 1) }

  /// Which of the words were found.
  package struct Found: Sendable, Equatable {
    fileprivate var mask: UInt64

    /// None of them.
    package static let none = Found(mask: 0)

    /// Those that are in one of both.
    package func union(_ other: Found) -> Found { Found(mask: mask | other.mask) }
  }
}

/// Looks for words in texts, one after the other: keeps what it learned about folding.
package struct SearchScanner: ~Copyable {
  private let words: [[UInt8]]
  /// The words as plain texts are searched for them.
  private let plain: [PlainWord]
  private var signs = FoldedSigns()

  /// Creates a scanner for words.
  package init(_ words: SearchWords) {
    self.words = words.words
    plain = words.words.map(PlainWord.init)
  }

  /// The words that a text in UTF-8 has.
  package mutating func found(in text: Span<UInt8>) -> SearchWords.Found {
    let found = text.withUnsafeBufferPointer { octets -> UInt64? in
      guard octets.isPlain else { return nil }
      var mask: UInt64 = 0
      for place in plain.indices where plain[place].stands(in: octets) {
        mask |= 1 << UInt64(place)
      }
      return mask
    }
    if let found { return SearchWords.Found(mask: found) }
    return signs.fold(text) { folded in
      var mask: UInt64 = 0
      for place in words.indices where folded.has(words[place]) { mask |= 1 << UInt64(place) }
      return SearchWords.Found(mask: mask)
    }
  }

  /// The words that a text has.
  package mutating func found(in text: String) -> SearchWords.Found {
    let octets = Array(text.utf8)
    return found(in: octets.span)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of a word stand somewhere in it.
  fileprivate func has(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    var place = 0
    let last = count - word.count
    while place <= last {
      if self[place] == first {
        var length = 1
        while length < word.count, self[place + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      place += 1
    }
    return false
  }
}
