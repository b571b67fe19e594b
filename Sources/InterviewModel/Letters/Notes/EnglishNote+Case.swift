// Capitals of English notes, as they are within a sentence.
extension EnglishNote {
  /// A note with its first letter small, where its first word is none that always has a capital.
  static func decapitalised(_ note: String) -> String {
    let scalars = note.unicodeScalars
    let word = scalars.prefix { $0 != " " }
    let plain = NoteWord.bare(String(word))
    guard let first = word.first, first.properties.isUppercase, word.count < scalars.count,
      !plain.hasStart("i'"), plain != "i", plain != "may", plain != "will", plain != "mark",
      word.dropFirst().allSatisfy({ !$0.properties.isUppercase }), isOrdinary(plain)
    else { return note }
    return first.properties.lowercaseMapping + String(scalars.dropFirst())
  }

  /// Whether a word is in the lexicon, or ends as words do and names do not.
  private static func isOrdinary(_ word: String) -> Bool {
    let stem = String(word.unicodeScalars.prefix { $0 != "'" })
    let classes = NoteLexicon.classes(of: word).union(NoteLexicon.classes(of: stem))
    if ["beijing", "boeing", "italy", "july"].contains(word) { return false }
    return !classes.isEmpty
      || word.utf8.count > 5
        && ["ing", "ed", "tion", "tions", "ment", "ness", "ity", "ship", "ence", "ance", "ly"]
          .contains { word.hasEnd($0) }
  }

  /// A note with `I` where somebody typed `i`.
  static func capitalisingI(_ note: String) -> String {
    note.unicodeScalars.split(separator: " ").map { piece in
      let word = NoteWord.bare(String(piece))
      let isOne = word == "i" || ["i'm", "i'd", "i've", "i'll"].contains(word)
      return isOne && piece.first == "i" ? "I" + String(piece.dropFirst()) : String(piece)
    }.joined(separator: " ")
  }
}
