internal import InterviewModel

// The gaps of a German letter, in German: `[Name]`.
extension LetterValue {
  /// The value with its gap in German; what is known stays.
  func german(for variable: LetterVariable) -> LetterValue {
    guard case .missing(let words) = self, let german = Self.gaps[variable] else { return self }
    // Behind what is missing stands what the owner noted.
    let noted = "\(variable.meaning); you noted: ".unicodeScalars
    guard words.unicodeScalars.starts(with: noted) else { return .missing(german) }
    return .missing("\(german); notiert: \(String(words.unicodeScalars.dropFirst(noted.count)))")
  }

  /// What is shown of a value in a set.
  func shown(for variable: LetterVariable, in set: LetterSet) -> String {
    (set == .german ? german(for: variable) : self).shown
  }

  private static let gaps: [LetterVariable: String] = [
    .name: "Name", .role: "Stelle", .date: "Tag des Gesprächs",
    .conversation: "Art des Gesprächs", .highlight: "etwas, worüber Sie gesprochen haben",
    .whyInterested: "warum Sie die Stelle möchten", .whatIBring: "was Sie mitbringen",
    .objection: "der Einwand", .objectionAnswer: "Ihre Antwort darauf",
    .replyBy: "Tag, an dem die Antwort kommen soll",
    .answerBy: "Tag, bis zu dem ich antworte", .askedUntil: "Tag, bis zu dem ich antworten kann",
    .employerDeadline: "Tag, bis zu dem die Antwort erwartet wird",
    .terms: "was im Angebot steht", .signature: "Ihr Name", .day: "Tag des Gesprächs",
    .when: "Tag des Gesprächs",
  ]
}
