/// Words and marks that stand beside names in lists, and are part of none.
extension PersonName {
  /// What people type for a name that they do not know yet, folded.
  static let nobody: Set<String> = [
    "tbd", "tba", "tbc", "n/a", "n.a.", "n. a.", "none", "nil", "unknown", "nobody", "no one",
    "not known", "not yet known", "not sure", "to be determined", "to be announced",
    "to be confirmed", "to be decided", "t.b.d.", "t.b.a.", "t.b.c.", "offen", "noch offen",
    "unbekannt", "noch unbekannt", "niemand", "keiner", "k.a.", "k. a.", "idk", "don't know",
    "no idea",
  ]

  /// Whether a name has a letter, a digit or a picture in it; marks alone name nobody: `?`, `-`.
  static func hasLetters(_ name: String) -> Bool {
    name.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.properties.isEmoji
    }
  }

  /// The word of a mail or an invitation that stands with a colon before people: `To`, `Cc`.
  ///
  /// - Returns: the word as it is known; nil for any other text.
  static func label(before words: String) -> String? {
    guard let colon = words.unicodeScalars.firstIndex(of: ":") else { return nil }
    return labels[String(words.unicodeScalars[..<colon]).trimmed.folded]
  }

  private static let labels = [
    "To", "Cc", "Bcc", "From", "Sender", "Reply-To", "An", "Von", "Kopie", "Antwort an", "With",
    "Mit", "Interviewer", "Interviewers", "Attendees", "Participants", "Guests", "Organizer",
    "Organiser", "Required", "Optional", "Teilnehmer", "Panel", "Name", "Contact", "Kontakt",
  ].reduce(into: [String: String]()) { $0[$1.folded] = $1 }

  /// The word behind which a company stands, where there is one: `Dana Lee at Acme`.
  static func preposition(in name: String) -> String? {
    let words = name.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }
    return words.dropFirst().dropLast().first { ["at", "from", "bei"].contains($0) }
  }

  /// Whether a list was typed on one line or marks its lines: `1. Dana Lee 2. Sam Ito`, `- Dana`.
  static func hasListMark(_ name: String) -> Bool {
    let words = name.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    guard words.count > 1, let first = words.first else { return false }
    let bullets: [Unicode.Scalar] = ["-", "–", "—", "*", "•", "·", "‣", "▪"]
    if first.count == 1, bullets.contains(first[first.startIndex]) { return true }
    return words.contains { word in
      word.count > 1 && word.last == "." && word.dropLast().allSatisfy(\.isDigit)
    }
  }

  /// Whether a tab stands between words that are more than a first and a last name.
  static func hasPartingTab(_ name: String) -> Bool {
    let parts = name.trimmed.unicodeScalars.split(separator: "\t")
    return parts.count > 1
      && (parts.count > 2
        || parts.contains { $0.split(whereSeparator: \.properties.isWhitespace).count > 1 })
  }
}
