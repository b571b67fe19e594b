/// Speaks to a letter's recipient where the owner's note speaks of them: `your story` for `Tom's
/// story`.
enum DirectSpeech {
  /// A note as a letter in English says it to its recipient; a note that names nobody stays as it
  /// is.
  static func spoken(_ note: String?, in occasion: LetterOccasion) -> String? {
    guard let note, let person = occasion.recipient else { return note }
    let others = (occasion.interview?.interviewers ?? []).filter { $0.id != person.id }
    let names = names(of: person, notOf: others, in: occasion)
    return names.reduce(note) { replace($1, in: $0) }
  }

  /// The names by which only the recipient can be meant, the longest first.
  static func names(
    of person: Person, notOf others: [Person], in occasion: LetterOccasion
  ) -> [[String]] {
    let full = GreetedName.full(person.name), first = GreetedName.first(person.name)
    let taken = Set(
      (others.map(\.name) + [occasion.application.company, occasion.application.role ?? ""])
        .flatMap { LetterWords($0).folded })
    return [full, first].map { $0.unicodeScalars.split(separator: " ").map { String($0) } }
      .filter { name in
        !name.isEmpty && !LetterWords(name[0]).folded.contains(where: taken.contains)
          && name[0].unicodeScalars.first?.properties.isUppercase == true
      }
  }

  private static func replace(_ name: [String], in note: String) -> String {
    var words = note.unicodeScalars.split(separator: " ").map { String($0) }
    var place = 0
    while place + name.count <= words.count {
      let last = place + name.count - 1
      let isName = words[place..<last].elementsEqual(name.dropLast())
      if isName, let end = name.last, let said = said(words, place, last, end) {
        words.replaceSubrange(place...last, with: [capitalised(said, at: place, in: words)])
        let next = place + 1
        if said == "you", next < words.count, let verb = verbs[words[next]] { words[next] = verb }
      }
      place += 1
    }
    return words.joined(separator: " ")
  }

  /// The words for a name that ends at a place; nil where it is not that name, or where a verb
  /// goes with it that would have to change.
  private static func said(_ words: [String], _ first: Int, _ last: Int, _ name: String) -> String?
  {
    let word = words[last].unicodeScalars
    guard word.starts(with: name.unicodeScalars) else { return nil }
    let tail = String(word.dropFirst(name.unicodeScalars.count))
    switch tail {
    case "'s", "’s": return "your"
    case "'", "’": return name.unicodeScalars.last == "s" ? "your" : nil
    case "", ",", ".", "!", "?", ";":
      let before = first > 0 ? NoteVocabulary.bare(words[first - 1]) : ""
      let next = last + 1 < words.count ? NoteVocabulary.bare(words[last + 1]) : ""
      let isObject = ["to", "of", "with", "from", "about", "by", "for", "at", "and"].contains(
        before)
      let isSubject =
        tail.isEmpty && (verbs[next] != nil || NoteVerb.isFormInThePast(next) || next == "and")
      return isObject || isSubject ? "you" + tail : nil
    default: return nil
    }
  }

  /// A word with a capital where a sentence begins.
  private static func capitalised(_ word: String, at place: Int, in words: [String]) -> String {
    let end = place > 0 ? words[place - 1].unicodeScalars.last : "."
    return [".", "!", "?"].contains(end) ? SentenceEnd.capitalised(word) : word
  }

  private static let verbs = [
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't", "can": "can", "could": "could",
    "will": "will", "would": "would",
  ]
}
