package import InterviewModel
package import Zones

extension Removal {
  /// What was removed, or would be, as JSON.
  package func json(isRehearsal: Bool, at now: Instant) -> JSON {
    var removed = Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { kind in
        (kind.rawValue, JSON.array((rows[kind] ?? []).map { .integer($0) }))
      })
    removed["taken_out"] = .array(
      takenOut.map { meeting in
        .object([
          "interview": .integer(meeting.interview.number),
          "person": .integer(meeting.person.number),
        ])
      })
    return .object([
      isRehearsal ? "would_be_removed" : "removed": .object(removed),
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }

  /// What went beside the things themselves: `3 letters, 6 tip entries`; nil for nothing.
  fileprivate var company: String? {
    let parts = Kind.allCases.compactMap { kind -> String? in
      let own = Set(things.flatMap { $0.ownRows(kind) })
      let count = (rows[kind] ?? []).count { !own.contains($0) }
      return count == 0 ? nil : "\(count) " + (count == 1 ? kind.words.one : kind.words.many)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Layout {
  /// What was removed, or would be.
  package func removal(_ removal: Removal, isRehearsal: Bool) -> String {
    let gone = Set(removal.rows[.people] ?? [])
    return removal.things.map { thing in
      let (what, title) = words(for: thing)
      return heading("\(thing.verb(isRehearsal: isRehearsal, gone: gone)) \(what)", title)
    }.joined()
      + fact(removal.things.count == 1 ? "with it" : "with them", removal.company)
      + removal.followUps.map { line(of: $0) }.joined()
  }

  private func words(for thing: Removable) -> (what: String, title: String) {
    switch thing {
    case .interview(let interview):
      (
        "interview \(interview.id.number)",
        "\(interview.title), round \(interview.round), \(moments.full(interview.startsAt))"
      )
    case .application(let application): ("application", application.title)
    case .person(let person, let interviews):
      (
        person.handle,
        ([person.words] + interviews.map { "interview \($0.id.number) of \($0.title)" })
          .joined(separator: "; ")
      )
    case .followUp(let followUp): (followUp.handle, "\(followUp.title): \(followUp.words)")
    case .offer(let offer): ("offer", "\(offer.title), received \(moments.full(offer.receivedAt))")
    case .tip(let tip): ("tip \(tip.number)", "\(tip.key), \(tip.name)")
    }
  }
}

extension Removable {
  /// What is done to it; somebody who is still met elsewhere is only taken out.
  fileprivate func verb(isRehearsal: Bool, gone: Set<Int>) -> String {
    if case .person(let person, _) = self, !gone.contains(person.id.number) {
      return isRehearsal ? "Would take out" : "Took out"
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
    case (.followUp(let followUp), _) where followUp.kind.removed == kind: [followUp.id.number]
    case (.offer(let offer), .offers): [offer.id.number]
    case (.tip(let tip), .tips): [tip.number]
    default: []
    }
  }
}

extension Removal.Kind {
  /// What people call one of them, and several.
  fileprivate var words: (one: String, many: String) {
    switch self {
    case .applications: ("application", "applications")
    case .interviews: ("interview", "interviews")
    case .letters: ("letter", "letters")
    case .checkIns: ("check-in", "check-ins")
    case .offerAnswers: ("offer answer", "offer answers")
    case .promises: ("promise", "promises")
    case .drafts: ("draft", "drafts")
    case .tipEntries: ("tip entry", "tip entries")
    case .offers: ("offer", "offers")
    case .extensions: ("extension", "extensions")
    case .interviewers: ("interviewer", "interviewers")
    case .people: ("person met nowhere else", "people met nowhere else")
    case .tips: ("tip", "tips")
    }
  }
}
