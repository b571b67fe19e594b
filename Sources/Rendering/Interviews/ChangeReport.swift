package import InterviewModel
package import Zones

extension InterviewChange {
  /// What logging, moving or cancelling did, as JSON.
  package func json(at now: Instant) -> JSON {
    .object([
      "interview": interview.json,
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }
}

extension Layout {
  /// What logging, moving or cancelling an interview did.
  ///
  /// - Parameters:
  ///   - change: what was done.
  ///   - verb: `Logged`, `Moved` or `Cancelled`.
  /// - Returns: several lines, the interview first and then each follow-up that was touched.
  package func change(_ change: InterviewChange, verb: String) -> String {
    let interview = change.interview
    let isNew = change.remarks.contains(.newApplication)
    return heading(
      "\(verb) interview \(interview.id.number)",
      "\(interview.title), round \(interview.round)" + (isNew ? " (a new application)" : ""))
      + facts(of: interview)
      + change.followUps.map { line(of: $0) }.joined()
  }

  /// When, how, where and with whom an interview is held.
  func facts(of interview: Interview) -> String {
    let when = moments.span(interview.startsAt, interview.endsAt, arrangedIn: interview.zone)
    let distance = DurationText.fromNow(interview.startsAt - moments.now)
    return fact("when", "\(when) (\(distance))")
      + fact("how", interview.kind == .other ? nil : interview.kind.rawValue)
      + fact("where", interview.place)
      + fact("with", people(interview.interviewers))
      + fact("note", interview.note)
  }

  private func people(_ people: [Person]) -> String? {
    people.isEmpty ? nil : people.map(\.words).joined(separator: ", ")
  }

  /// A follow-up on one line, with where it stands in absolute times.
  package func line(of followUp: FollowUp) -> String {
    let standing = fullStanding(of: followUp)
    return "  " + palette.apply(.cyan, to: followUp.handle.padded(toCells: Self.factWidth)) + "  "
      + hanging(TerminalText.line("\(followUp.words): \(standing)"), from: Self.valueColumn) + "\n"
  }

  /// A follow-up on one line that stands alone, so that it names the application too.
  package func titledLine(of followUp: FollowUp) -> String {
    let text = "\(followUp.title): \(followUp.words): \(fullStanding(of: followUp))"
    return palette.apply(.cyan, to: followUp.handle) + "  "
      + hanging(TerminalText.line(text), from: followUp.handle.cellWidth + 2) + "\n"
  }

  /// Where a follow-up stands, in absolute times.
  func fullStanding(of followUp: FollowUp) -> String {
    let window = followUp.window
    if let settled = followUp.settled {
      return "\(settled.words) \(moments.fullWithDistance(settled.at))" + lateness(of: followUp)
    }
    switch followUp.state(at: moments.now) {
    case .overdue:
      return "overdue since \(moments.fullWithDistance(window.limit))"
    case .due:
      return "due until \(moments.fullWithDistance(window.limit))"
    case .open, .upcoming, .settled:
      return "due \(moments.fullWithDistance(window.due)), until \(moments.full(window.limit))"
    }
  }

  /// How late a follow-up was, behind what became of it: `, 3 h late`; nothing unless it was.
  func lateness(of followUp: FollowUp) -> String {
    guard followUp.isLate, let settled = followUp.settled else { return "" }
    return ", \(DurationText.span(settled.at - followUp.window.limit)) late"
  }
}
