package import InterviewModel
package import Zones

/// Drafted letters: what is owed, and what was written.
package struct LetterDraftReport: Report {
  private let drafts: [Draft]

  /// Creates the report of these drafts.
  package init(_ drafts: [Draft]) {
    self.drafts = drafts
  }

  /// The letters under one key, each with the keys of its follow-up and those of its text.
  package func json(at now: Instant) -> JSON {
    JSON(letters: drafts) { draft in
      var members = FollowUpList.members(of: draft.followUp, to: draft.recipient, at: now)
      members["subject"] = .string(draft.text.subject)
      members["body"] = .string(draft.text.body)
      members["drafted_at"] = .string(draft.draftedAt.rfc3339)
      return members
    }
  }

  /// Letters are copied into mail programs.
  package var isVerbatim: Bool { true }

  /// The letters for people, and for a mail program that takes a draft as text: to whom, the
  /// subject, the body.
  package func text(_ layout: Layout) -> String {
    drafts.map { draft in
      let to = draft.recipient.map { "To: \(TerminalText.line($0.mailbox))\n" } ?? ""
      return to + TerminalText.block(draft.text.lines) + "\n"
    }
    .joined(separator: "\n* * *\n\n")
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
