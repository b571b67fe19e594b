public import Zones

/// The text of a letter: its subject, and what stands below it.
public struct LetterText: Sendable, Hashable {
  /// The subject, one line; empty when nobody gave one.
  public var subject: String
  /// The letter from the greeting on, its lines ending in LF, none at the end.
  public var body: String

  /// Creates a text from its parts.
  public init(subject: String, body: String) {
    self.subject = subject
    self.body = body
  }
}

/// A letter as it was drafted; it goes with the follow-up it fulfils.
public struct Letter: Sendable, Equatable {
  /// What is owed, to whom, and until when.
  public var followUp: FollowUp
  /// What it says.
  public var text: LetterText
  /// When it was drafted last.
  public var draftedAt: Instant
  /// To whom it goes; nil while nobody in particular is known.
  public var recipient: Person?

  /// Creates a drafted letter.
  public init(followUp: FollowUp, text: LetterText, draftedAt: Instant, recipient: Person?) {
    self.followUp = followUp
    self.text = text
    self.draftedAt = draftedAt
    self.recipient = recipient
  }
}
