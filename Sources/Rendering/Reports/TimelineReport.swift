public import InterviewModel
public import Zones

extension Timeline {
  /// One application with everything that belongs to it, as JSON.
  public func json(at now: Instant) -> JSON {
    .object([
      "application": application.json(isCold: isCold),
      "interviews": InterviewList(interviews).json,
      "follow_ups": FollowUpList(followUps, at: now).json,
      "offers": .array(offers.map(\.json)),
      "letters": .object(["application": letters.json, "overall": allLetters.json]),
      "tips": .array(
        interviews.filter { $0.isHeld(at: now) }.flatMap { interview in
          (tips[interview.id] ?? []).map { .object($0.members(of: interview.id)) }
        }),
      "objections": .array(objections.map(\.json)),
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
  /// The application with all that is stored of it, and whether nothing more is suggested, as JSON.
  public func json(isCold: Bool) -> JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "source": JSON(source), "url": JSON(url), "outcome": JSON(outcome?.rawValue),
      "outcome_at": JSON(outcomeAt), "why_interested": JSON(whyInterested),
      "what_i_bring": JSON(whatIBring), "note": JSON(note), "cold": .bool(isCold),
    ])
  }
}

extension Page {
  /// One application from its first interview on.
  public func timeline(_ timeline: Timeline) -> String {
    let application = timeline.application
    return palette.apply(.bold, to: TerminalText.line(application.title)) + "\n"
      + fact("state", state(of: timeline))
      + fact("source", application.source)
      + fact("link", application.url)
      + fact("why", application.whyInterested)
      + fact("I bring", application.whatIBring)
      + fact("note", application.note)
      + fact("letters", timeline.letters.words)
      + fact("overall", timeline.allLetters.words)
      + timeline.interviews.map { "\n" + round($0, of: timeline) }.joined()
      + timeline.offers.map { "\n" + offer($0, under: "Offer") }.joined()
      + others(timeline.followUps.filter { $0.interviewID == nil })
  }

  private func others(_ rows: [FollowUp]) -> String {
    rows.isEmpty ? "" : "\n" + section("Other follow-ups", followUps(rows))
  }

  private func state(of timeline: Timeline) -> String {
    if let outcome = timeline.application.outcome {
      return outcome.rawValue
        + (timeline.application.outcomeAt.map { ", \(clock.full($0))" } ?? "")
    }
    return timeline.isCold ? "open, cold: two check-ins are enough" : "open"
  }

  private func round(_ interview: Interview, of timeline: Timeline) -> String {
    let heading = "Interview \(interview.id.number), round \(interview.round)"
    let cancelled = interview.cancelledAt.map { " cancelled \(clock.full($0))" } ?? ""
    let raised = timeline.objections.filter { $0.interview == interview.id }
    let tips = interview.isHeld(at: clock.now) ? timeline.tips[interview.id] ?? [] : []
    return palette.apply(.bold, to: heading) + palette.apply(.dim, to: cancelled) + "\n"
      + facts(of: interview)
      + fact("impression", interview.impression.map { "\($0) of 5" })
      + fact("highlight", interview.highlight)
      + fact("reply by", interview.replyByAt.map(clock.full))
      + tips.map { tip($0.withoutNote(among: raised)) }.joined()
      + objections(raised)
      + followUps(timeline.followUps.filter { $0.interviewID == interview.id })
  }

  private func objections(_ raised: [RaisedObjection]) -> String {
    raised.map { fact("objection", "\($0.person.name): \($0.text)") }.joined()
  }

  private func followUps(_ rows: [FollowUp]) -> String {
    rows.map { line(of: $0) }.joined()
  }
}

extension DebriefedTip {
  /// The tip without a note that is one of these, which say who raised it as well.
  fileprivate func withoutNote(among raised: [RaisedObjection]) -> DebriefedTip {
    guard raised.contains(where: { $0.text == note }) else { return self }
    var tip = self
    tip.note = nil
    return tip
  }
}
