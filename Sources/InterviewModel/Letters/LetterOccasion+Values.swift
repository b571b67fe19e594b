package import Zones

extension LetterOccasion {
  /// The values of the names that a template can use.
  ///
  /// Values stand on one line, apart from the signature, and without a full stop at the end, so
  /// that they fit into a sentence. Nothing is invented: what is not known is missing. So are the
  /// sentences and greetings of a set, whose words are not the model's.
  ///
  /// - Parameters:
  ///   - signature: how the owner signs; nil when they have not said.
  ///   - zone: the zone in which days are named: the interview's.
  /// - Returns: a value for every variable.
  package func values(signature: String?, in zone: Zone) -> [LetterVariable: LetterValue] {
    var values: [LetterVariable: LetterValue] = [:]
    for variable in LetterVariable.allCases {
      let words = words(for: variable, signature: signature, in: zone)
      values[variable] = words.map(LetterValue.known) ?? .missing(gap(for: variable))
    }
    return values
  }

  private func words(
    for variable: LetterVariable, signature: String?, in zone: Zone
  ) -> String? {
    let day = { (instant: Instant) in SpokenDate.day(of: instant, in: zone) }
    return switch variable {
    case .name: recipient.map { PersonName.greeted($0.name) }
    case .company: application.company
    case .role: application.role.map { RoleName($0).spoken }
    case .date: interview.map { day($0.startsAt) }
    case .conversation: interview?.kind.conversation
    case .highlight: Self.phrase(highlight)
    case .whyInterested: Self.phrase(application.whyInterested)
    case .whatIBring: Self.phrase(application.whatIBring)
    case .objection: Self.phrase(objections.map(\.text).joined(separator: "; "))
    case .objectionAnswer: Self.phrase(answers.joined(separator: " "))
    case .replyBy: interview?.replyByAt.map(day)
    case .answerBy: offer?.answerBy.map(day)
    case .askedUntil: offer?.askedUntil.map(day)
    case .employerDeadline: offer?.employerDeadline.map(day)
    case .terms: Self.phrase(offer?.terms)
    case .otherOffer: acceptedElsewhere ? "another offer" : nil
    case .signature: signature
    case .greeting, .day, .when, .theRole, .highlightSentence, .bringSentence, .whySentence,
      .answerSentence, .ending:
      nil
    }
  }

  /// The words of a gap; where something specific is missing, they remind of the owner's notes,
  /// which may hold it but were not written to be sent.
  private func gap(for variable: LetterVariable) -> String {
    let notes = [followUp?.note, interview?.note].compactMap(Self.phrase)
    guard variable == .highlight, !notes.isEmpty else { return variable.meaning }
    let reminder = Self.beginning(of: notes.joined(separator: "; ")).unicodeScalars.map { scalar in
      // Brackets are what ends a gap.
      scalar == "[" ? "(" : scalar == "]" ? ")" : String(scalar)
    }
    return "\(variable.meaning); you noted: \(reminder.joined())"
  }

  /// As much of a reminder as fits into a gap.
  private static func beginning(of text: String) -> String {
    let words = text.unicodeScalars.split(separator: " ")
    guard words.count > mostReminding else { return text }
    return words.prefix(mostReminding).map { String($0) }.joined(separator: " ") + " …"
  }

  private static let mostReminding = 20

  /// A text on one line, without a full stop at the end; nil when nothing is left.
  private static func phrase(_ text: String?) -> String? {
    guard let text, !SentenceEnd.plain(text).isEmpty else { return nil }
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    var phrase = words.joined(separator: " ").unicodeScalars[...]
    while phrase.last == "." { phrase.removeLast() }
    return phrase.isEmpty ? nil : String(phrase)
  }
}

extension InterviewKind {
  /// The words of letters for an interview of this kind.
  fileprivate var conversation: String {
    switch self {
    case .phone: "phone call"
    case .video: "video call"
    case .onsite: "meeting"
    case .panel, .recorded, .assessment, .other: "conversation"
    }
  }
}
