internal import InterviewModel

extension Layout {
  /// What an event is, on one line, and below it what belongs to it.
  func words(for event: TimelineEvent, of timeline: Timeline) -> String {
    switch event.matter {
    case .interview(let interview):
      heading("Interview \(interview.id.number), round \(interview.round)")
        + details(of: interview, in: timeline)
    case .cancelled(let interview):
      heading("Interview \(interview.id.number), round \(interview.round), cancelled")
        + details(of: interview, in: timeline)
    case .debriefed(let interview):
      heading("Debrief of interview \(interview.id.number)") + debrief(of: interview, in: timeline)
    case .objection(let objection): words(for: objection)
    case .offered(let offer): heading("Offer") + details(of: offer)
    case .offeredInWriting: heading("Offer in writing")
    case .moreTimeAsked(let asked, _):
      line("More time asked for, until \(moments.full(asked.untilAt)): \(asked.standing)")
    case .answered(_, let answer, let followUp): words(for: answer, settling: followUp)
    case .promised(let followUp):
      line(followUp, "\(followUp.words), by \(moments.full(followUp.window.limit))")
    case .drafted(let followUp): line(followUp, "\(followUp.words): drafted")
    case .settled(let followUp, let settled): words(for: followUp, settled)
    case .ended(let outcome): heading("Ended: \(outcome.rawValue)")
    case .replyBy(let interview):
      line("The reply after interview \(interview.id.number) was promised by then")
    case .owed(let followUp):
      line(followUp, "\(followUp.words): \(fullStanding(of: followUp))")
        + fact("note", followUp.note)
    }
  }

  private func words(for objection: RaisedObjection) -> String {
    line(
      "Objection of \(objection.person.name) in interview \(objection.interview.number): "
        + objection.text)
  }

  private func words(for answer: Offer.Answer, settling followUp: FollowUp?) -> String {
    guard let followUp else { return heading("Offer \(answer.rawValue)") }
    return line(followUp, "\(followUp.words): \(answer.rawValue)\(lateness(of: followUp))")
  }

  private func words(for followUp: FollowUp, _ settled: Settlement) -> String {
    let channel = followUp.channel.map { " (\($0.rawValue))" } ?? ""
    return line(
      followUp, "\(followUp.words): \(settled.words)\(channel)\(lateness(of: followUp))")
      + fact("note", followUp.note)
  }

  private func heading(_ text: String) -> String {
    palette.apply(.bold, to: text) + "\n"
  }

  private func line(_ text: String) -> String {
    hanging(TerminalText.block(text), from: 2) + "\n"
  }

  private func line(_ followUp: FollowUp, _ text: String) -> String {
    let number = followUp.handle
    return palette.apply(.cyan, to: number) + "  "
      + hanging(TerminalText.block(text), from: number.cellWidth + 2) + "\n"
  }
}
