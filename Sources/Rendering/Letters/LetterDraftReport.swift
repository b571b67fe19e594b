package import InterviewModel
package import Zones

/// A drafted letter as it is shown.
package struct ShownLetter: Sendable {
  /// What is owed; nil for a letter that is not stored, because nothing is.
  package let followUp: FollowUp?
  /// The application that it is about.
  package let application: (id: Application.ID, company: String, role: String?)
  /// The text.
  package let text: LetterText
  /// When it was drafted; nil where it is not stored.
  package let draftedAt: Instant?
  /// To whom it goes.
  package let recipient: Person?

  /// Shows a stored draft.
  package init(_ draft: Draft) {
    followUp = draft.followUp
    application = (draft.followUp.applicationID, draft.followUp.company, draft.followUp.role)
    text = draft.text
    draftedAt = draft.draftedAt
    recipient = draft.recipient
  }

  /// Shows a letter that is written and not stored.
  package init(_ text: LetterText, unowedIn occasion: LetterOccasion) {
    followUp = nil
    let about = occasion.application
    application = (about.id, about.company, about.role)
    self.text = text
    draftedAt = nil
    recipient = occasion.recipient
  }
}

/// Drafted letters: what is owed, and what was written.
package struct LetterDraftReport: Report {
  private let letters: [ShownLetter]

  /// Creates the report of these letters.
  package init(_ letters: [ShownLetter]) {
    self.letters = letters
  }

  /// Creates the report of stored drafts.
  package init(_ drafts: [Draft]) {
    self.init(drafts.map(ShownLetter.init))
  }

  /// The letters under one key, each with the keys of its follow-up, as far as it has one, and
  /// those of its text.
  package func json(at now: Instant) -> JSON {
    JSON(letters: letters) { letter in
      var members =
        letter.followUp.map { FollowUpList.members(of: $0, to: letter.recipient, at: now) }
        ?? letter.membersWithoutFollowUp
      members["subject"] = .string(letter.text.subject)
      members["body"] = .string(letter.text.body)
      members["drafted_at"] = JSON(letter.draftedAt?.rfc3339)
      return members
    }
  }

  /// Letters are copied into mail programs.
  package var isVerbatim: Bool { true }

  /// The letters for people, and for a mail program that takes a draft as text: to whom, the
  /// subject, the body.
  ///
  /// On a terminal it is broken into lines.
  package func text(_ layout: Layout) -> String {
    letters.map { letter in
      let to = letter.recipient.map { "To: \(TerminalText.line($0.mailbox))\n" } ?? ""
      let lines =
        layout.width.map { letter.text.wrappedLines(ofCells: min($0, LetterWrapping.width)) }
        ?? letter.text.lines
      return to + TerminalText.block(lines) + "\n"
    }
    .joined(separator: "\n* * *\n\n")
  }
}

extension ShownLetter {
  fileprivate var membersWithoutFollowUp: [String: JSON] {
    [
      "id": .null, "company": .string(application.company), "role": JSON(application.role),
      "recipient": JSON(recipient?.name), "email": JSON(recipient?.email),
    ]
  }
}

extension JSON {
  /// Letters under one key, each by its members.
  init<Letter>(letters: [Letter], _ members: (Letter) -> [String: JSON]) {
    self = .object(["letters": .array(letters.map { .object(members($0)) })])
  }
}

extension FollowUpList {
  /// The keys of a letter: those of what is owed, and to whom it goes.
  static func members(
    of letter: FollowUp, to recipient: Person?, at now: Instant
  ) -> [String: JSON] {
    var members = members(of: letter, at: now)
    members["recipient"] = JSON(recipient?.name)
    members["email"] = JSON(recipient?.email)
    return members
  }
}
