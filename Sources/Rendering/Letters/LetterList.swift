package import InterviewModel
package import Zones

/// Drafted letters: what is owed, and what was written.
package struct LetterList: Sendable {
  private let letters: [Letter]

  /// Creates the list of these letters.
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
  package var text: String {
    letters.map { letter in
      let to =
        letter.recipient.map { "To: \(TerminalText.line(InterviewList.mailbox($0)))\n" } ?? ""
      return to + TerminalText.block(letter.text.lines) + "\n"
    }
    .joined(separator: "\n* * *\n\n")
  }
}

extension InterviewList {
  /// A person with their address: `Dana Lee <dana@acme.example>`.
  static func mailbox(_ person: Person) -> String {
    person.name + (person.email.map { " <\($0)>" } ?? "")
  }
}
