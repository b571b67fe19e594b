internal import InterviewModel

extension Layout {
  /// An interview; with what is known about it where that has no event of its own.
  func details(of interview: Interview, in timeline: Timeline) -> String {
    let isDebriefed = timeline.debriefedAt[interview.id] != nil
    return facts(of: interview) + (isDebriefed ? "" : debrief(of: interview, in: timeline))
  }

  /// How an interview felt, what was promised there, and what was done about the tips.
  func debrief(of interview: Interview, in timeline: Timeline) -> String {
    let raised = timeline.objections.filter { $0.interview == interview.id }
    let tips = interview.isHeld(at: moments.now) ? timeline.tips[interview.id] ?? [] : []
    let notLogged = tips.filter { $0.result == nil }
    return fact("impression", interview.impression.map { "\($0) of 5" })
      + fact("highlight", interview.highlight)
      + fact("reply by", interview.replyByAt.map(moments.full))
      + tips.filter { $0.result != nil }.map { tip($0.withoutNote(among: raised)) }.joined()
      + fact("not logged", notLogged.isEmpty ? nil : Self.names(of: notLogged))
  }

  /// What is offered, and by when it wants an answer.
  func details(of offer: Offer) -> String {
    fact("terms", offer.terms)
      + fact("deadline", offer.employerDeadlineAt.map(moments.fullWithDistance))
      + fact("promised", offer.answerByAt.map(moments.fullWithDistance))
      + fact("note", offer.note)
  }

  private static func names(of tips: [DebriefedTip]) -> String {
    tips.map { "\($0.tip.number) \($0.tip.name)" }.joined(separator: ", ")
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
