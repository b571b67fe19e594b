/// Completes sentences that leave out who they are about, as in `Started small; now run two shops`.
enum EnglishSentences {
  /// The sentences with their subject, the owner.
  ///
  /// - Parameters:
  ///   - note: the note on one line.
  ///   - place: its place in the letter.
  /// - Returns: nil where none leaves its subject out.
  static func completed(_ note: String, at place: NotePlace) -> String? {
    guard place != .highlight else { return nil }
    let sentences = parts(note)
    guard sentences.count > 1 || sentences[0].end != nil else { return nil }
    let completed = sentences.map { said($0.text, at: place) }
    guard completed.contains(where: { $0 != nil }) else { return nil }
    var isFirst = true
    return zip(sentences, completed).map { part, completed in
      defer { isFirst = part.end != ";" }
      let text = completed ?? part.text
      return (isFirst ? SentenceEnd.capitalised(text) : text)
        + (part.end.map { String($0) } ?? "")
    }.joined(separator: " ")
  }

  /// A sentence with its subject; nil where it has one.
  private static func said(_ text: String, at place: NotePlace) -> String? {
    let note = EnglishNote(
      EnglishNote.decapitalised(EnglishNote.capitalisingI(text)), at: place)
    guard note.words.count > 1 else { return nil }
    let reading = note.whole
    guard reading.further == nil else { return nil }
    switch reading.shape {
    case .verb: return "I " + reading.words
    case .quality, .aim: return "I am " + reading.words
    default: return nil
    }
  }

  /// The sentences of a text, each without the sign behind it.
  private static func parts(_ note: String) -> [(text: String, end: Unicode.Scalar?)] {
    var parts: [(text: String, end: Unicode.Scalar?)] = []
    var words: [String] = []
    for word in note.unicodeScalars.split(separator: " ").map({ String($0) }) {
      guard let end = word.unicodeScalars.last, [".", "!", "?", ";"].contains(end),
        end == ";" || word.unicodeScalars.count > 3
      else {
        words.append(word)
        continue
      }
      words.append(String(word.unicodeScalars.dropLast()))
      parts.append((words.joined(separator: " "), end))
      words = []
    }
    if !words.isEmpty || parts.isEmpty { parts.append((words.joined(separator: " "), nil)) }
    return parts
  }
}
