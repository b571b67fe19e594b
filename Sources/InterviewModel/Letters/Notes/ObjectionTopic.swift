/// The thing that an objection is about, where it is plain: `Kubernetes` of `little Kubernetes`.
package enum ObjectionTopic {
  /// Reads it off an objection.
  ///
  /// - Returns: the thing without the words that find fault; nil where those cannot be told from
  ///   it, so that a letter speaks of the concern without a name for it.
  package static func topic(of objection: String) -> String? {
    let plain = SentenceEnd.withoutEnd(objection)
    let words = plain.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    guard let phrase = faults.first(where: { begins(words, with: $0) }) else { return nil }
    let topic = words.dropFirst(phrase.count)
    guard (1...3).contains(topic.count), !topic.contains(where: isOpen) else { return nil }
    return topic.joined(separator: " ")
  }

  private static func begins(_ words: [String], with phrase: [String]) -> Bool {
    words.count > phrase.count && zip(words, phrase).allSatisfy { $0.folded == $1 }
  }

  /// Whether a word makes more of the rest than a thing with a name.
  private static func isOpen(_ word: String) -> Bool {
    let folded = word.folded
    return opening.contains(folded)
      || word.unicodeScalars.contains { ["(", ")", ",", ";", ":", "/"].contains($0) }
  }

  private static let opening: Set<String> = [
    "and", "or", "but", "in", "on", "at", "for", "than", "to", "is", "are", "was", "the", "a", "an",
    "years", "year", "time", "und", "oder", "in", "im", "als", "zu", "jahre",
  ]

  /// The longer ones first.
  private static let faults: [[String]] = [
    ["not", "enough", "experience", "with"], ["too", "little", "experience", "with"],
    ["little", "experience", "with"], ["little", "experience", "in"], ["no", "experience", "with"],
    ["no", "experience", "in"], ["lack", "of", "experience", "with"], ["not", "much"],
    ["not", "enough"], ["too", "little"], ["lack", "of"], ["weak", "on"], ["weak", "in"],
    ["new", "to"], ["never", "used"], ["never", "touched"], ["only", "some"], ["only", "basic"],
    ["little"], ["no"], ["lacks"], ["missing"], ["limited"], ["weak"], ["rusty"],
    ["keine", "erfahrung", "mit"], ["wenig", "erfahrung", "mit"], ["zu", "wenig"], ["wenig"],
    ["kein"], ["keine"], ["kaum"],
  ]
}
