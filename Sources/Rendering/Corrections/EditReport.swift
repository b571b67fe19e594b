package import InterviewModel
package import Zones

// What editing did: everything that is stored then, and each follow-up that is not what it was.

extension Layout {
  /// What editing an interview did.
  package func edited(_ change: InterviewChange) -> String {
    let interview = change.interview
    return heading("Edited interview \(interview.id.number)", interview.title)
      + fact("round", "\(interview.round)")
      + facts(of: interview)
      + fact("impression", interview.impression.map { "\($0) of 5" })
      + fact("highlight", interview.highlight)
      + fact("reply by", interview.replyByAt.map(moments.fullWithDistance))
      + fact("cancelled", interview.cancelledAt.map(moments.fullWithDistance))
      + change.followUps.map { line(of: $0) }.joined()
  }

  /// What editing an application did.
  package func edited(_ timeline: Timeline, touching followUps: [FollowUp]) -> String {
    heading("Edited application", timeline.application.title)
      + facts(of: timeline)
      + followUps.map { line(of: $0) }.joined()
  }

  /// What editing a person did.
  package func edited(_ person: PersonMet) -> String {
    heading("Edited \(person.person.handle)", person.person.words)
      + fact("met at", person.companies.isEmpty ? nil : person.companies.joined(separator: ", "))
  }
}

extension Timeline {
  /// What editing the application did, as JSON.
  package func json(touching followUps: [FollowUp], at now: Instant) -> JSON {
    .object([
      "application": application.json(isCold: isCold, waitingOn: waitingOn(at: now)),
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }
}

extension PersonMet {
  /// The person, and the numbers of their interviews, as JSON.
  package var json: JSON {
    .object([
      "person": person.json, "interviews": .array(interviews.map { .integer($0.id.number) }),
    ])
  }

  /// As they are told from others: `p3 Dana Lee <dana@acme.example>, Acme`.
  package var words: String {
    ([person.handle + " " + person.words] + companies).joined(separator: ", ")
  }
}

extension Person {
  /// Their number as it is shown and typed: `p3`.
  package var handle: String { "p\(id.number)" }
}
