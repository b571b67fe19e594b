package import InterviewModel
package import Zones

/// What joining two spellings of a company did, or would do.
package struct CompanyMergeReport: Report {
  private let merge: CompanyMerge
  private let isRehearsal: Bool

  /// Creates the report of what was joined, or would be.
  package init(_ merge: CompanyMerge, isRehearsal: Bool) {
    self.merge = merge
    self.isRehearsal = isRehearsal
  }

  package func json(at now: Instant) -> JSON {
    .object([
      key(isRehearsal): .object([
        "company": .string(merge.company), "from": .string(merge.other),
        "applications": .array(merge.moved.map { .integer($0.id.number) }),
        "joined": .array(
          merge.joined.map { joined in
            .object([
              "application": .integer(joined.application.id.number),
              "from": .integer(joined.other.number),
              "interviews": .array(joined.interviews.map { .integer($0.number) }),
            ])
          }),
        "kept": .array(merge.kept.map(\.json)),
      ]),
      "follow_ups": FollowUpList(merge.followUps, at: now).json,
    ])
  }

  package func text(_ layout: Layout) -> String {
    heading(merge.other, merge.company, isRehearsal, layout)
      + merge.moved.map { layout.fact("application", $0.title) }.joined()
      + merge.joined.map { joined in
        let interviews = joined.interviews.map { "\($0.number)" }.joined(separator: ", ")
        let noun = CountText.word(joined.interviews.count, "interview")
        return layout.fact(
          "joined",
          joined.application.title + (interviews.isEmpty ? "" : ", with \(noun) \(interviews)"))
      }.joined()
      + merge.followUps.map { $0.line(layout) }.joined()
  }

  package var notes: [String] {
    merge.kept.map { $0.words(isRehearsal) } + [aftermath(isRehearsal)]
  }
}

/// What joining two spellings of a person did, or would do.
package struct PersonMergeReport: Report {
  private let merge: PersonMerge
  private let isRehearsal: Bool

  /// Creates the report of who was joined, or would be.
  package init(_ merge: PersonMerge, isRehearsal: Bool) {
    self.merge = merge
    self.isRehearsal = isRehearsal
  }

  package func json(at now: Instant) -> JSON {
    .object([
      key(isRehearsal): .object([
        "person": merge.person.person.json, "from": .integer(merge.other.id.number),
        "interviews": .array(merge.person.interviews.map { .integer($0.id.number) }),
        "kept": .array(merge.kept.map(\.json)),
        "letters": .array(
          merge.letters.map { joined in
            .object([
              "follow_up": .integer(joined.letter.id.number),
              "from": .integer(joined.other.id.number), "draft_lost": .bool(joined.losesDraft),
            ])
          }),
      ])
    ])
  }

  package func text(_ layout: Layout) -> String {
    let other = "\(merge.other.handle) \(merge.other.words)"
    return heading(other, merge.person.person.handle, isRehearsal, layout)
      + layout.fact("person", merge.person.person.words)
      + layout.fact("met at", merge.person.places)
      + merge.letters.map { joined in
        // What is known of the one that is gone counts only where it was settled.
        let other =
          joined.other.settled.map { _ in
            ", " + joined.other.fullStanding(layout.moments) + ","
          } ?? ""
        return layout.fact(
          "letter",
          "\(joined.letter.handle), \(joined.letter.fullStanding(layout.moments)); "
            + "\(joined.other.handle)\(other) \(isRehearsal ? "would be lost" : "was lost")")
      }.joined()
  }

  package var notes: [String] {
    merge.letters.filter(\.losesDraft).map {
      "only the draft of \($0.letter.handle) stays"
    }
      + merge.kept.map { $0.words(isRehearsal) } + [aftermath(isRehearsal)]
  }
}

private func key(_ isRehearsal: Bool) -> String { isRehearsal ? "would_be_merged" : "merged" }

private func heading(
  _ other: String, _ stays: String, _ isRehearsal: Bool, _ layout: Layout
) -> String {
  let verb = isRehearsal ? "Would merge" : "Merged"
  let words = TerminalText.line("\(other) into \(stays)")
  return layout.palette.apply(.bold, to: verb) + " "
    + layout.hanging(words, from: verb.cellWidth + 1) + "\n"
}

/// What people can do then.
private func aftermath(_ isRehearsal: Bool) -> String {
  isRehearsal ? "nothing was merged" : "to separate them: clinch undo"
}

extension KeptField {
  fileprivate var json: JSON {
    .object([
      "field": .string(field), "owner": .string(owner), "stored": .string(stored),
      "other": .string(other),
    ])
  }

  /// That one of two values stays: `the url of Acme stays "…"; the other was "…"`.
  func words(_ isRehearsal: Bool) -> String {
    "\(isRehearsal ? "would keep" : "kept") the \(field) of \(owner), \"\(stored)\"; the other was \"\(other)\""
  }
}
