package import InterviewModel
package import Zones

/// A letter that was looked over, and what was found.
package struct CheckedLetter: Sendable {
  /// What the letter is owed for.
  package let followUp: FollowUp
  /// To whom it goes.
  package let recipient: Person?
  /// What was found.
  package let findings: [LetterFinding]

  /// Creates what was found in a letter.
  package init(followUp: FollowUp, recipient: Person?, findings: [LetterFinding]) {
    self.followUp = followUp
    self.recipient = recipient
    self.findings = findings
  }
}

/// Letters that were looked over.
package struct CheckedLetterList: Sendable {
  let letters: [CheckedLetter]

  /// Creates the list of these letters.
  package init(_ letters: [CheckedLetter]) {
    self.letters = letters
  }

  /// The letters under one key, each with the keys of its follow-up and what was found.
  package func json(at now: Instant) -> JSON {
    .object([
      "letters": .array(
        letters.map { letter in
          .object(
            FollowUpList.members(of: letter.followUp, at: now).merging([
              "recipient": JSON(letter.recipient?.name), "email": JSON(letter.recipient?.email),
              "findings": .array(letter.findings.map(Self.object)),
            ]) { old, _ in old })
        })
    ])
  }

  private static func object(_ finding: LetterFinding) -> JSON {
    .object([
      "kind": .string(finding.kind.rawValue), "words": .string(finding.words),
      "line": JSON(finding.place?.line), "column": JSON(finding.place?.column),
      "explanation": .string(finding.explanation),
    ])
  }
}

extension Layout {
  /// Letters with what was found in them, one finding a line.
  package func checked(_ list: CheckedLetterList) -> String {
    list.letters.map { letter in
      let count = letter.findings.count
      let result = count == 0 ? "nothing found" : count == 1 ? "one finding" : "\(count) findings"
      let recipient = letter.recipient?.name ?? "nobody named"
      return palette.apply(.cyan, to: letter.followUp.handle)
        + TerminalText.line("  to \(recipient), \(letter.followUp.title): \(result)") + "\n"
        + letter.findings.map(line).joined()
    }
    .joined(separator: "\n")
  }

  private func line(of finding: LetterFinding) -> String {
    let place = finding.place.map { "\($0.line):\($0.column)" } ?? ""
    return "  " + place.padded(toCells: 7) + "  "
      + TerminalText.line("\(finding.explanation): \(finding.words)") + "\n"
  }
}
