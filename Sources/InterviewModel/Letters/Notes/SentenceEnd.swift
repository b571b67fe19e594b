/// A note of the owner's, written as the end of a sentence that a letter says.
package struct SentenceEnd: Sendable, Equatable {
  /// What the note is, as far as its words tell.
  package enum Shape: String, Sendable, CaseIterable {
    /// One sentence or more, which stand on their own: `They ship daily.`
    case sentence
    /// A clause with its subject, without a full stop: `they ship daily`.
    case clause
    /// A verb without its subject: `led two migrations`.
    case verb
    /// A verb in -ing: `running payment systems`.
    case gerund
    /// What somebody is at: `looking for a change`.
    case aim
    /// What somebody is: `fluent in German`.
    case quality
    /// A German clause with its verb at its end: `Sie ausbilden` of `dass Sie ausbilden`.
    case final
    /// A verb with its particle: `to learn from you`, `den Umstieg zu schaffen`.
    case infinitive
    /// What can be thought about and not heard about: `whether it scales`, `you being so open`.
    case question
    /// A noun: `the move to queues`.
    case phrase
    /// Words that only a parenthesis takes as they are: `ICU nurse, 9 years, CRRT certified`.
    case terse
    /// Anything else, of which nothing is sure: `since May`.
    case loose
  }

  /// The shape.
  package let shape: Shape
  /// The words on one line.
  ///
  /// A sentence keeps its end; nothing else has one.
  package let words: String
  /// Sentences that are said behind that one: what the note lists besides.
  package private(set) var further: String?

  /// Reads a note; nil where it has no words, or says that there is nothing to say.
  ///
  /// - Parameters:
  ///   - note: the note.
  ///   - language: its language.
  ///   - place: its place in the letter.
  package init?(_ note: String?, in language: NoteLanguage, at place: NotePlace) {
    guard let note = note.flatMap(Self.onOneLine) else { return nil }
    let plain = Self.withoutEnd(note)
    guard !plain.isEmpty, place == .answer || !Self.nothing.contains(plain.folded) else {
      return nil
    }
    if language == .english, !language.isForeign(plain),
      let completed = EnglishSentences.completed(note, at: place)
    {
      (shape, words) = (.sentence, Self.withOneEnd(completed))
      return
    }
    if Self.isSentence(note), !Self.beginsWithReason(plain) {
      (shape, words) = (.sentence, Self.withOneEnd(note))
      return
    }
    if language.isForeign(plain) {
      (shape, words) = (.sentence, Self.withOneEnd(Self.capitalised(note)))
      return
    }
    let reading = Self.reading(plain, in: language, at: place)
    guard !reading.words.isEmpty else { return nil }
    shape = reading.shape
    words =
      shape == .sentence ? Self.withOneEnd(Self.capitalised(reading.words)) : reading.words
    further = reading.further
  }

  private static func reading(
    _ note: String, in language: NoteLanguage, at place: NotePlace
  ) -> NoteReading {
    switch language {
    case .english:
      let text = EnglishNote.decapitalised(EnglishNote.capitalisingI(note))
      return EnglishNote(text, at: place).whole
    case .german:
      let (shape, words) = GermanNote(GermanNote.decapitalised(note), at: place).reading
      return NoteReading(shape, words)
    }
  }

  /// `Because I love it.` is no sentence of its own.
  private static func beginsWithReason(_ note: String) -> Bool {
    let word = String(note.unicodeScalars.prefix { $0 != " " })
    let isOne = !note.unicodeScalars.contains { [".", "!", "?"].contains($0) }
    return isOne && ["because", "weil", "dass"].contains(word.folded)
  }

  /// What people type where nothing comes to mind.
  private static let nothing: Set<String> = [
    "nothing", "nothing really", "nothing much", "not much", "not sure", "none", "no idea", "n/a",
    "idk", "don't know", "viel", "vieles", "nichts", "keine ahnung", "nichts besonderes",
    "weiss nicht",
  ]

  /// A text with a capital.
  package static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// Creates a note that is known to have this shape.
  package init(_ shape: Shape, _ words: String) {
    self.shape = shape
    self.words = words
  }

  /// How many words it has.
  package var count: Int {
    [words, further ?? ""].map { $0.unicodeScalars.split(separator: " ").count }.reduce(0, +)
  }

  /// The note cut to so many words: after the last sentence that fits, else after the last comma,
  /// else between words.
  package func cut(to most: Int) -> SentenceEnd {
    guard count > most, most > 0 else { return self }
    let all = words.unicodeScalars.split(separator: " ").map { String($0) }
    guard all.count > most else { return SentenceEnd(shape, words) }
    let kept = all.prefix(most)
    if shape == .sentence, let end = kept.lastIndex(where: Self.endsSentence) {
      return SentenceEnd(.sentence, all[...end].joined(separator: " "))
    }
    let comma = kept.indices.last { place in
      [",", ";", ":"].contains(all[place].unicodeScalars.last) || all[place + 1] == "and"
    }
    let text = kept[...(comma.flatMap { $0 >= most / 4 ? $0 : nil } ?? kept.endIndex - 1)]
      .joined(separator: " ")
    return SentenceEnd(shape, Self.withoutEnd(text) + (shape == .sentence ? "." : ""))
  }
}

extension SentenceEnd {
  /// Whether a note is one sentence or more: it begins with a capital, or a sign before one, and
  /// ends as sentences do.
  private static func isSentence(_ note: String) -> Bool {
    let first = note.unicodeScalars.first {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard let first, !first.properties.isLowercase else { return false }
    return endsSentence(note)
  }

  private static func endsSentence(_ text: String) -> Bool {
    var end = text.unicodeScalars[...]
    while let last = end.last, closing.contains(last) { end.removeLast() }
    return end.last.map { ends.contains($0) } ?? false
  }

  /// A text on one line; nil when nothing is left.
  private static func onOneLine(_ text: String) -> String? {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A note on one line, without the signs that end it.
  package static func plain(_ note: String) -> String { withoutEnd(onOneLine(note) ?? "") }

  /// A text without the signs that end or break off sentences.
  static func withoutEnd(_ text: String) -> String {
    var left = text.unicodeScalars[...]
    while let last = left.last,
      ends.contains(last) || [",", ";", ":", "-", "–", "—", " "].contains(last)
    {
      left.removeLast()
    }
    while let first = left.first,
      [",", ";", ":", ".", "-", "–", "—", " ", "•", "*"].contains(first)
    {
      left.removeFirst()
    }
    return String(left)
  }

  /// A sentence with one sign at its end.
  private static func withOneEnd(_ text: String) -> String {
    var left = text.unicodeScalars[...]
    var tail = ""
    while let last = left.last, closing.contains(last) {
      tail = String(last) + tail
      left.removeLast()
    }
    var end: Unicode.Scalar = "."
    while let last = left.last, ends.contains(last) || last == " " {
      if last == "?" || last == "!" || last == "。" { end = last }
      left.removeLast()
    }
    return String(left) + String(end) + tail
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？"]
  private static let closing: Set<Unicode.Scalar> = ["\"", "”", "“", "’", "'", ")", "»"]
}
