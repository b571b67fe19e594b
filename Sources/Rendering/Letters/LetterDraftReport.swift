package import InterviewModel
package import Zones

/// Drafted letters: what is owed, and what was written.
package struct LetterDraftReport: Report {
  private let letters: [Letter]

  /// Creates the report of these letters.
  package init(_ letters: [Letter]) {
    self.letters = letters
  }

  /// The letters under one key, each with the keys of its follow-up and those of its text.
  package func json(at now: Instant) -> JSON {
    .object([
      "letters": .array(
        letters.map { letter in
          .object(
            FollowUpList.members(of: letter.followUp, at: now).merging([
              "recipient": JSON(letter.recipient?.name), "email": JSON(letter.recipient?.email),
              "subject": .string(letter.text.subject), "body": .string(letter.text.body),
              "drafted_at": .string(letter.draftedAt.rfc3339),
            ]) { old, _ in old })
        })
    ])
  }

  /// The letters for people, and for a mail program that takes a draft as text: to whom, the
  /// subject, the body.
  /// Letters are copied into mail programs.
  package var isVerbatim: Bool { true }

  package func text(_ layout: Layout) -> String {
    letters.map { letter in
      let to = letter.recipient.map { "To: \(TerminalText.line($0.mailbox))\n" } ?? ""
      return to + TerminalText.block(letter.text.lines) + "\n"
    }
    .joined(separator: "\n* * *\n\n")
  }
}
