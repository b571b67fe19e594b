internal import InterviewModel
internal import Rendering
internal import Zones

extension InterviewRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .sameStart(let id):
      (
        "interview \(id.number) of this application starts at the same time",
        "to change it: clinch move \(id.number) --at WHEN"
      )
    case .cancelled(let id):
      ("interview \(id.number) is cancelled", "if it was rebooked: clinch log COMPANY --at WHEN")
    case .notCancelled(let id):
      ("interview \(id.number) was not cancelled", "to cancel it: clinch cancel \(id.number)")
    case .beforeTheInterview(let start, let id):
      ("that is before interview \(id.number) started (\(time(start)))", nil)
    case .replyBeforeTheInterview(let at, let id):
      (
        "they promised to reply by \(time(at)), before interview \(id.number) would start",
        "to correct both: clinch edit \(id.number) --start WHEN --reply-by WHEN"
      )
    case .letterWasSent(let letter):
      (
        "\(letter.handle), the \(letter.words), was sent, so they were there",
        "if it was not: clinch remove follow-up \(letter.handle)"
      )
    case .onlyTheDayIsKnown(let id):
      (
        "only the day of interview \(id.number) is known, so it has no length",
        "give it a time: clinch move \(id.number) --at WHEN"
      )
    case .notHeldYet(let id):
      (
        "interview \(id.number) has not taken place yet",
        "after the interview: debrief it, then write the letters"
      )
    case .tookPlace(let id):
      (
        "interview \(id.number) was debriefed or has a letter, so it took place",
        "if it never did: clinch cancel \(id.number) --yes"
      )
    case .debriefedAlready(let id):
      (
        "interview \(id.number) was debriefed or has a letter, so it cannot be in the future",
        "to log another interview: clinch log COMPANY --at WHEN"
      )
    }
  }
}
