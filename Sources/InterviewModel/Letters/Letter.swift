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

/// A letter as it was drafted; it goes with the follow-up it fulfils.
package struct Letter: Sendable, Equatable {
  /// What is owed, to whom, and until when.
  package var followUp: FollowUp
  /// What it says.
  package var text: LetterText
  /// When it was drafted last.
  package var draftedAt: Instant
  /// To whom it goes; nil while nobody in particular is known.
  package var recipient: Person?

  /// Creates a drafted letter.
  package init(followUp: FollowUp, text: LetterText, draftedAt: Instant, recipient: Person?) {
    self.followUp = followUp
    self.text = text
    self.draftedAt = draftedAt
    self.recipient = recipient
  }
}
