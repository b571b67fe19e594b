package import InterviewModel
package import Zones

extension Timeline {
  /// One application with everything that belongs to it, as JSON.
  package func json(at now: Instant) -> JSON {
    .object([
      "application": application.json(isCold: isCold, waitingOn: waitingOn(at: now)),
      "interviews": InterviewList(interviews).json,
      "follow_ups": FollowUpList(followUps, at: now).json,
      "offers": .array(offers.map(\.json)),
      "letters": .object(["application": letters.json, "overall": allLetters.json]),
      "tips": .array(
        interviews.filter { $0.isHeld(at: now) }.flatMap { interview in
          (tips[interview.id] ?? []).map { .object($0.members(of: interview.id)) }
        }),
      "objections": .array(objections.map(\.json)),
      "timeline": TimelineEventList(events).json,
    ])
  }
}

extension DebriefedTip {
  fileprivate func members(of interview: Interview.ID) -> [String: JSON] {
    members.merging(["interview": .integer(interview.number)]) { old, _ in old }
  }
}

extension RaisedObjection {
  fileprivate var json: JSON {
    .object([
      "interview": .integer(interview.number), "person": .string(person.name),
      "text": .string(text),
    ])
  }
}

extension Application {
  /// The application with all that is stored of it, whether nothing more is suggested, and whom it
  /// waits on, as JSON.
  func json(isCold: Bool, waitingOn: WaitingOn?) -> JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "source": JSON(source), "url": JSON(url), "outcome": JSON(outcome?.rawValue),
      "outcome_at": JSON(outcomeAt), "why_interested": JSON(whyInterested),
      "what_i_bring": JSON(whatIBring), "note": JSON(note), "cold": .bool(isCold),
      "waiting_on": JSON(waitingOn?.rawValue),
    ])
  }
}

extension Layout {
  /// One application: what it is, and then everything that happened in the order of time.
  package func timeline(_ timeline: Timeline) -> String {
    let events = events(of: timeline)
    return palette.apply(.bold, to: TerminalText.line(timeline.application.title)) + "\n"
      + facts(of: timeline)
      + fact("letters", timeline.letters.words)
      + fact("overall", timeline.allLetters.words)
      + (events.isEmpty ? "" : "\n" + events)
  }

  /// Where an application stands, and what its owner wrote down about it.
  func facts(of timeline: Timeline) -> String {
    let application = timeline.application
    return fact("state", state(of: timeline))
      + fact("waits on", waiting(timeline))
      + fact("source", application.source)
      + fact("link", application.url)
      + fact("why", application.whyInterested)
      + fact("I bring", application.whatIBring)
      + fact("note", application.note)
  }

  private func state(of timeline: Timeline) -> String {
    if let outcome = timeline.application.outcome {
      return outcome.rawValue
        + (timeline.application.outcomeAt.map { ", \(moments.full($0))" } ?? "")
    }
    return timeline.isCold ? "open, cold: two check-ins are enough" : "open"
  }

  /// Whom the application waits on; where it is the owner, for what.
  private func waiting(_ timeline: Timeline) -> String? {
    switch timeline.waitingOn(at: moments.now) {
    case .me:
      "you: "
        + timeline.followUps.filter { $0.isOwed(at: moments.now) }
        .map { "\($0.handle) \($0.state(at: moments.now).rawValue)" }.joined(separator: ", ")
    case .them: "them"
    case nil: nil
    }
  }
}
