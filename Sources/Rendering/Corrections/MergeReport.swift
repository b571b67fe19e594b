package import InterviewModel
package import Zones

// What joining two spellings did, or would do.

extension CompanyMerge {
  /// What was joined, as JSON.
  package func json(isRehearsal: Bool, at now: Instant) -> JSON {
    .object([
      JSON.merged(isRehearsal): .object([
        "company": .string(company), "from": .string(other),
        "applications": .array(moved.map { .integer($0.id.number) }),
        "joined": .array(
          joined.map { joined in
            .object([
              "application": .integer(joined.application.id.number),
              "from": .integer(joined.other.number),
              "interviews": .array(joined.interviews.map { .integer($0.number) }),
            ])
          }),
        "kept": .array(kept.map(\.json)),
      ]),
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }
}

extension PersonMerge {
  /// Who was joined, as JSON.
  package func json(isRehearsal: Bool) -> JSON {
    .object([
      JSON.merged(isRehearsal): .object([
        "person": person.person.json, "from": .integer(other.id.number),
        "interviews": .array(person.interviews.map { .integer($0.id.number) }),
        "kept": .array(kept.map(\.json)),
        "letters": .array(
          letters.map { joined in
            .object([
              "follow_up": .integer(joined.letter.id.number),
              "from": .integer(joined.other.id.number), "draft_lost": .bool(joined.losesDraft),
            ])
          }),
      ])
    ])
  }
}

extension JSON {
  fileprivate static func merged(_ isRehearsal: Bool) -> String {
    isRehearsal ? "would_be_merged" : "merged"
  }
}

extension KeptField {
  fileprivate var json: JSON {
    .object([
      "field": .string(field), "owner": .string(owner), "stored": .string(stored),
      "other": .string(other),
    ])
  }

  /// That one of two values stays: `the url of Acme stays "…"; the other was "…"`.
  package var words: String {
    "the \(field) of \(owner) stays \"\(stored)\"; the other was \"\(other)\""
  }
}

extension Layout {
  /// What joining two spellings of a company did, or would do.
  package func merge(_ merge: CompanyMerge, isRehearsal: Bool) -> String {
    heading(merge.other, merge.company, isRehearsal)
      + merge.moved.map { fact("application", $0.title) }.joined()
      + merge.joined.map { joined in
        let interviews = joined.interviews.map { "\($0.number)" }.joined(separator: ", ")
        let noun = joined.interviews.count == 1 ? "interview" : "interviews"
        return fact(
          "joined",
          joined.application.title + (interviews.isEmpty ? "" : ", with \(noun) \(interviews)"))
      }.joined()
      + merge.followUps.map { line(of: $0) }.joined()
  }

  /// What joining two spellings of a person did, or would do.
  package func merge(_ merge: PersonMerge, isRehearsal: Bool) -> String {
    heading("\(merge.other.handle) \(merge.other.words)", merge.person.person.handle, isRehearsal)
      + fact("person", merge.person.person.words)
      + fact("met at", companies(of: merge.person))
      + merge.letters.map { joined in
        // What is known of the one that is gone counts only where it was settled.
        let other =
          joined.other.settled.map { _ in ", " + fullStanding(of: joined.other) + "," } ?? ""
        return fact(
          "letter",
          "\(joined.letter.handle), \(fullStanding(of: joined.letter)); "
            + "\(joined.other.handle)\(other) is gone")
      }.joined()
  }

  private func companies(of person: PersonMet) -> String? {
    person.companies.isEmpty ? nil : person.companies.joined(separator: ", ")
  }

  private func heading(_ other: String, _ stays: String, _ isRehearsal: Bool) -> String {
    let verb = isRehearsal ? "Would merge" : "Merged"
    return palette.apply(.bold, to: verb) + " "
      + hanging(TerminalText.line("\(other) into \(stays)"), from: verb.cellWidth + 1) + "\n"
  }
}
