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

/// Letters that were looked over, one finding a line.
package struct LetterCheckReport: Report {
  private let letters: [CheckedLetter]

  /// Creates the report of these letters.
  package init(_ letters: [CheckedLetter]) {
    self.letters = letters
  }

  /// The letters under one key, each with the keys of its follow-up and what was found.
  package func json(at now: Instant) -> JSON {
    JSON(letters: letters) { letter in
      var members = FollowUpList.members(of: letter.followUp, to: letter.recipient, at: now)
      members["findings"] = .array(letter.findings.map(\.json))
      return members
    }
  }

  package func text(_ layout: Layout) -> String {
    letters.map { letter in
      let name = letter.recipient.map { "to \($0.name)" } ?? letter.followUp.words
      let result = letter.result ?? "no problems"
      return layout.palette.apply(.cyan, to: letter.followUp.handle)
        + TerminalText.line("  \(name), \(letter.followUp.title): \(result)") + "\n"
        + letter.findings.map(\.line).joined()
    }
    .joined(separator: "\n")
  }
}

extension CheckedLetter {
  /// How much was found: `one problem`, `2 problems`; nil for nothing.
  package var result: String? {
    switch findings.count {
    case 0: nil
    case 1: "one problem"
    case let count: CountText.of(count, "problem")
    }
  }
}

extension LetterFinding {
  fileprivate var json: JSON {
    .object([
      "kind": .string(kind.rawValue), "words": .string(words),
      "line": JSON(place?.line), "column": JSON(place?.column),
      "explanation": .string(explanation),
    ])
  }

  fileprivate var line: String {
    let place = place.map { "\($0.line):\($0.column)" } ?? ""
    return "  " + place.padded(toCells: 7) + "  "
      + TerminalText.line("\(explanation): \(words)") + "\n"
  }
}
