internal import Rendering

/// What a shell's script reads: a line with what else to do, then a line for each word.
///
/// The first line has any of `files`, `folders`, `nospace` and `replace`, or nothing.
enum CompletionReply {
  /// The answer to bash: words quoted as the line is, from the place on at which bash replaces.
  ///
  /// - Parameters:
  ///   - candidates: the words.
  ///   - line: the line that is typed.
  ///   - width: the cells for a word and its meaning; nil where bash is to insert the words, and
  ///     not to list them.
  /// - Returns: the answer.
  static func bash(_ candidates: Candidates, _ line: BashLine, width: Int?) -> String {
    let words = candidates.words.compactMap { word in
      line.rest(of: word.text).map { (text: $0, meaning: word.meaning) }
    }
    // Where a quote is open or a beginning is kept, a meaning would be taken for part of the word.
    guard let width, words.count > 1, line.quote == nil, line.kept.isEmpty else {
      return text(candidates, words.map(\.text))
    }
    return text(
      candidates,
      meanings(words).map { $0.first + TerminalText.line($0.second) }
        .map { $0.truncated(toCells: width - 1) })
  }

  /// The answer to zsh, which quotes words itself: each with what is shown for it behind a tab.
  static func zsh(_ candidates: Candidates, width: Int) -> String {
    let shown = meanings(candidates.words.map { (text: $0.text, meaning: $0.meaning) })
    return text(
      candidates,
      zip(candidates.words, shown).map { word, shown in
        word.text + "\t"
          + (shown.first + TerminalText.line(shown.second)).truncated(toCells: width - 1)
      })
  }

  /// The answer to fish, which quotes words itself: each with its meaning
  /// behind a tab.
  static func fish(_ candidates: Candidates) -> String {
    text(
      candidates, candidates.words.map { $0.text + "\t" + TerminalText.line($0.meaning ?? "") })
  }

  /// Words one below the other, with their meanings behind them.
  private static func meanings(
    _ words: [(text: String, meaning: String?)]
  ) -> [(first: String, second: String)] {
    let width = words.filter { $0.meaning != nil }.map(\.text.cellWidth).max() ?? 0
    return words.map { word in
      guard let meaning = word.meaning else { return (word.text, "") }
      return (word.text.padded(toCells: width) + "  ", meaning)
    }
  }

  private static func text(_ candidates: Candidates, _ lines: [String]) -> String {
    let also = [
      candidates.files ? "files" : nil, candidates.folders ? "folders" : nil,
      candidates.isBeginning ? "nospace" : nil, candidates.replacesTyped ? "replace" : nil,
    ]
    let first = also.compactMap(\.self).joined(separator: " ")
    return ([first] + lines).map { $0 + "\n" }.joined()
  }
}
