package import InterviewModel
package import Zones

/// What was removed, or would be.
package struct RemovalReport: Report {
  private let removal: Removal
  private let isRehearsal: Bool

  /// Creates the report of what was removed, or would be.
  package init(_ removal: Removal, isRehearsal: Bool) {
    self.removal = removal
    self.isRehearsal = isRehearsal
  }

  package func json(at now: Instant) -> JSON {
    var removed = Dictionary(
      uniqueKeysWithValues: Removal.Kind.allCases.map { kind in
        (kind.words.key, JSON.array((removal.rows[kind] ?? []).map { .integer($0) }))
      })
    removed["taken_out"] = .array(
      removal.takenOut.map { meeting in
        .object([
          "interview": .integer(meeting.interview.number),
          "person": .integer(meeting.person.number),
        ])
      })
    return .object([
      isRehearsal ? "would_be_removed" : "removed": .object(removed),
      "follow_ups": FollowUpList(removal.followUps, at: now).json,
    ])
  }

  /// The keys of what is owed, as they are told of.
  package static var keysOfFollowUps: String {
    Removal.Kind.allCases.compactMap { kind in
      if case .followUps = kind { kind.words.key } else { nil }
    }.joined(separator: ", ")
  }

  package func text(_ layout: Layout) -> String {
    let gone = Set(removal.rows[.people] ?? [])
    return removal.things.map { thing in
      let (what, title) = thing.words(layout.moments)
      return layout.heading("\(thing.verb(isRehearsal: isRehearsal, gone: gone)) \(what)", title)
    }.joined()
      + layout.fact(removal.things.count == 1 ? "with it" : "with them", removal.company)
      + removal.followUps.map { $0.line(layout) }.joined()
  }

  package var zones: [String] {
    removal.followUps.theirZones
      + removal.things.compactMap { if case .interview(let gone) = $0 { gone.zone } else { nil } }
  }

  package var notes: [String] {
    removal.emptied.map { "the application \($0.title) is kept; it now has no interviews" } + [
      isRehearsal
        ? "nothing was removed"
        : "to bring it back: clinch undo; its data stays in the file until clinch purge"
    ]
  }
}

extension Removal {
  /// What went beside the things themselves: `3 letters, 6 tip entries`; nil for nothing.
  fileprivate var company: String? {
    // Whom an interview names goes with it; people who are met elsewhere stay.
    let parts = Kind.allCases.filter { $0 != .interviewers }.compactMap { kind -> String? in
      let own = Set(things.flatMap { $0.ownRows(kind) })
      let count = (rows[kind] ?? []).count { !own.contains($0) }
      return count == 0 ? nil : CountText.of(count, kind.words.one, kind.words.many)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Removable {
  fileprivate func words(_ moments: MomentText) -> (what: String, title: String) {
    switch self {
    case .interview(let interview):
      (
        "interview \(interview.id.number)",
        "\(interview.title), round \(interview.round), "
          + interview.full(moments)
      )
    case .application(let application):
      ("application \(application.id.handle)", application.title)
    case .person(let person, let interviews):
      (
        person.handle,
        ([person.words] + interviews.map { "interview \($0.id.number), \($0.title)" })
          .joined(separator: "; ")
      )
    case .followUp(let followUp): (followUp.handle, "\(followUp.title): \(followUp.words)")
    case .offer(let offer):
      (
        "offer \(offer.id.handle)",
        "\(offer.title), received \(moments.full(offer.receivedAt))"
      )
    case .tip(let tip): ("tip \(tip.number)", "\(tip.key), \(tip.name)")
    }
  }

  /// What is done to it; somebody who is still met elsewhere is only taken out.
  fileprivate func verb(isRehearsal: Bool, gone: Set<Int>) -> String {
    if case .person(let person, _) = self, !gone.contains(person.id.number) {
      return isRehearsal ? "Would remove" : "Removed"
    }
    return isRehearsal ? "Would remove" : "Removed"
  }

  /// The numbers of the rows of a kind that are the thing itself.
  fileprivate func ownRows(_ kind: Removal.Kind) -> [Int] {
    switch (self, kind) {
    case (.interview(let interview), .interviews): [interview.id.number]
    case (.application(let application), .applications): [application.id.number]
    case (.person(let person, _), .people), (.person(let person, _), .interviewers):
      [person.id.number]
    case (.followUp(let followUp), .followUps(let kind)) where followUp.kind == kind:
      [followUp.id.number]
    case (.offer(let offer), .offers): [offer.id.number]
    case (.tip(let tip), .tips): [tip.number]
    default: []
    }
  }
}

extension Removal.Kind {
  /// What people call one of them, and several, and its key in JSON.
  fileprivate var words: (one: String, many: String, key: String) {
    switch self {
    case .applications: ("application", "applications", "applications")
    case .interviews: ("interview", "interviews", "interviews")
    case .followUps(let kind): (kind.words, kind.manyWords, kind.keyOfMany)
    case .drafts: ("draft", "drafts", "drafts")
    case .tipEntries: ("tip entry", "tip entries", "tip_entries")
    case .offers: ("offer", "offers", "offers")
    case .extensions: ("extension", "extensions", "extensions")
    case .interviewers: ("interviewer", "interviewers", "interviewers")
    case .people: ("person met nowhere else", "people met nowhere else", "people")
    case .tips: ("tip", "tips", "tips")
    }
  }
}
