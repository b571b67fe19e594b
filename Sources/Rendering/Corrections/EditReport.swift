package import InterviewModel
package import Zones

// What editing did: everything that is stored then, and each follow-up that is not what it was.

/// What editing an interview did.
package struct EditedInterviewReport: Report {
  private let change: InterviewChange
  private let isChanged: Bool

  /// Creates the report of an edit; of one that changed nothing people see only that.
  package init(_ change: InterviewChange, isChanged: Bool) {
    self.change = change
    self.isChanged = isChanged
  }

  package func json(at now: Instant) -> JSON { change.json(at: now) }

  package func text(_ layout: Layout) -> String {
    guard isChanged else { return "" }
    let interview = change.interview
    let moments = layout.moments
    return layout.heading("Edited interview \(interview.id.number)", interview.title)
      + layout.fact("round", "\(interview.round)")
      + interview.facts(layout)
      + interview.debriefFacts(layout) { moments.fullWithDistance($0, in: interview.zone) }
      + layout.fact("cancelled", interview.cancelledAt.map(moments.fullWithDistance))
      + change.followUps.map { $0.line(layout) }.joined()
  }

  package var zones: [String] { change.zones }

  package var notes: [String] { change.notes }

  package func datedNotes(_ moments: MomentText) -> [String] { change.datedNotes(moments) }

  package func remarks(_ moments: MomentText) -> [String] { isChanged ? [] : [nothingChanged] }
}

/// What editing an application did.
package struct EditedApplicationReport: Report {
  private let timeline: Timeline
  private let followUps: [FollowUp]
  private let isChanged: Bool

  /// Creates the report of an edit that touched these follow-ups; of one that changed nothing
  /// people see only that.
  package init(_ timeline: Timeline, touching followUps: [FollowUp], isChanged: Bool) {
    self.timeline = timeline
    self.followUps = followUps
    self.isChanged = isChanged
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "application": timeline.applicationJSON(at: now),
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }

  package func text(_ layout: Layout) -> String {
    guard isChanged else { return "" }
    return layout.heading("Edited application", timeline.application.title)
      + timeline.facts(layout)
      + followUps.map { $0.line(layout) }.joined()
  }

  package var zones: [String] { followUps.theirZones }

  package func remarks(_ moments: MomentText) -> [String] { isChanged ? [] : [nothingChanged] }
}

/// What editing a person did.
package struct EditedPersonReport: Report {
  private let person: PersonMet
  private let namesakes: [Person]
  private let isChanged: Bool

  /// Creates the report of an edit; of one that changed nothing people see only that.
  ///
  /// - Parameters:
  ///   - person: them, as they are stored now.
  ///   - namesakes: the others who have the name that they were given.
  ///   - isChanged: whether the edit changed anything.
  package init(_ person: PersonMet, namesakes: [Person] = [], isChanged: Bool) {
    self.person = person
    self.namesakes = namesakes
    self.isChanged = isChanged
  }

  /// The person, and the numbers of their interviews.
  package func json(at now: Instant) -> JSON {
    .object([
      "person": person.person.json,
      "interviews": .array(person.interviews.map { .integer($0.id.number) }),
    ])
  }

  package func text(_ layout: Layout) -> String {
    guard isChanged else { return "" }
    return layout.heading("Edited \(person.person.handle)", person.person.words)
      + layout.fact("met at", person.places)
  }

  package var notes: [String] {
    guard !namesakes.isEmpty else { return [] }
    let others = namesakes.map(\.handle).joined(separator: " and ")
    let verb = namesakes.count == 1 ? "has" : "have"
    return ["\(others) \(verb) the same name; if they are the same person:"]
      + namesakes.map { "  clinch merge person \(person.person.handle) \($0.handle)" }
  }

  package func remarks(_ moments: MomentText) -> [String] { isChanged ? [] : [nothingChanged] }
}

private let nothingChanged = "nothing was changed"
