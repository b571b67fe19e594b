/// Completes the beginning of a name by the names that are known, as Tab does in a shell.
///
/// Comparing is folded (docs/domain.md#input): `ecole` goes on to be `École 42`, and what is
/// completed is spelled as it is known.
package struct Completion: Sendable, Equatable {
  /// The names, those first that are meant most likely.
  private let names: [String]
  /// What stands between several names; nil where there is one alone.
  private let separator: Unicode.Scalar?

  /// Prepares to complete by names; by none nothing is completed.
  package init(_ names: [String], separatedBy separator: Unicode.Scalar? = nil) {
    self.names = names
    self.separator = separator
  }

  /// Whether there is no name to complete by.
  package var isEmpty: Bool { names.isEmpty }

  /// Completes a text as far as the names that it can become agree.
  ///
  /// Those are the names that begin with it; where none does, those in which each of its words
  /// begins a word, and then only a single one is put in.
  ///
  /// - Parameter text: what was typed; of several names the last is completed.
  /// - Returns: the text, and the names that it can go on to be.
  package func completing(_ text: String) -> (text: String, names: [String]) {
    let (before, typed) = parts(of: text)
    let key = Self.key(typed)
    let beginning = names.filter { Self.key($0).starts(with: key) }
    guard let first = beginning.first else {
      let match = WordMatch(typed)
      let parts = names.filter { match.matches($0) != .none }
      return (parts.count == 1 ? before + parts[0] : text, parts)
    }
    if beginning.count == 1 { return (before + first, beginning) }
    let keys = beginning.dropFirst().map(Self.key)
    let common = first.indices.reversed().lazy.map { String(first[...$0]) }.first { prefix in
      let prefix = Self.key(prefix)
      return prefix.count >= key.count && keys.allSatisfy { $0.starts(with: prefix) }
    }
    return (common.map { before + $0 } ?? text, beginning)
  }

  /// What stands before the name that is typed last, and that name.
  private func parts(of text: String) -> (before: String, typed: String) {
    let scalars = text.unicodeScalars
    guard let separator, let last = scalars.lastIndex(of: separator) else {
      return ("", text)
    }
    let before = String(scalars[...last])
    return (before + " ", String(scalars[scalars.index(after: last)...].drop { $0 == " " }))
  }

  /// The folded text by the letters that are typed.
  ///
  /// A Hangul syllable has up to three. White space at its end tells it from a longer word.
  private static func key(_ text: String) -> [Unicode.Scalar] {
    let folded = text.folded.unicodeScalars.flatMap(\.hangulLetters)
    let isEnded = text.unicodeScalars.last?.properties.isWhitespace == true
    return isEnded && !folded.isEmpty ? folded + [" "] : folded
  }
}
