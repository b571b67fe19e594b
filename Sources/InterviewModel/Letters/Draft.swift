package import Zones

/// The text of a letter: its subject, and what stands below it.
package struct LetterText: Sendable, Hashable {
  /// The subject, one line; empty when nobody gave one.
  package var subject: String
  /// The letter from the greeting on, its lines ending in LF, none at the end.
  package var body: String

  /// Creates a text from its parts.
  package init(subject: String, body: String) {
    self.subject = subject
    self.body = body
  }
}

/// A letter as it was drafted, which goes with the follow-up that it fulfils.
///
/// The letter that is owed is that follow-up, settled or not; those of an interview are found by
/// `LetterPlaces`.
package struct Draft: Sendable, Equatable {
  /// The follow-up that it fulfils.
  package var followUp: FollowUp
  /// The text that stays.
  package var text: LetterText
  /// When it was drafted last.
  package var draftedAt: Instant
  /// To whom it goes; nil while nobody in particular is known.
  package var recipient: Person?
  /// The set that it was written in; nil for a template of the owner's own.
  package var set: LetterSet?

  /// Creates a draft.
  package init(
    followUp: FollowUp, text: LetterText, draftedAt: Instant, recipient: Person?,
    set: LetterSet? = nil
  ) {
    self.followUp = followUp
    self.text = text
    self.draftedAt = draftedAt
    self.recipient = recipient
    self.set = set
  }
}

// A letter's text as it stands in a file: `Subject: …`, a blank line, the body.
extension LetterText {
  /// The text as one: the subject's line, a blank line, the body, without a line feed at the end.
  package var lines: String { "\(Self.subjectField) \(subject)\n\n\(body)" }

  /// Reads a text that may begin with the line of its subject; the whole of it is the body where it
  /// does not.
  ///
  /// Blank lines between the subject and the body, and at the end, are left out.
  ///
  /// - Parameter lines: the text, its lines ending in LF.
  package init(lines: String) {
    let scalars = Self.belowRecipient(lines)
    let end = scalars.firstIndex(of: "\n") ?? scalars.endIndex
    guard let subject = Self.subject(inLine: String(scalars[..<end])) else {
      self.init(subject: "", body: Self.trimmed(scalars[...]))
      return
    }
    self.init(subject: subject, body: Self.trimmed(scalars[end...]))
  }

  /// The subject in a line `Subject: …`, in any case of letters; nil when the line is none.
  package static func subject(inLine line: String) -> String? {
    let field = line.unicodeScalars.prefix(subjectField.unicodeScalars.count)
    guard String(field).folded == subjectField.folded else { return nil }
    let words = line.unicodeScalars.dropFirst(field.count)
      .split { $0.properties.isWhitespace }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// The text without a first line `To: …`, as letters are shown with.
  private static func belowRecipient(_ lines: String) -> Substring.UnicodeScalarView {
    let scalars = lines.unicodeScalars[...]
    guard String(scalars.prefix(3)).folded == "to:" else { return scalars }
    return scalars.drop { $0 != "\n" }.dropFirst()
  }

  private static let subjectField = "Subject:"

  /// A text without line feeds at its ends.
  private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> String {
    var scalars = scalars.drop { $0 == "\n" }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
