internal import InterviewModel
internal import Rendering
internal import Zones

extension InterviewRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .sameStart(let id):
      (
        "interview \(id.number) of this application begins at the same moment",
        "to change it: clinch move \(id.number) --at WHEN"
      )
    case .cancelled(let id):
      ("interview \(id.number) was cancelled", "log the new one: clinch log COMPANY --at WHEN")
    case .notCancelled(let id):
      ("interview \(id.number) was not cancelled", "to cancel it: clinch cancel \(id.number)")
    case .beforeTheInterview(let at, let id):
      ("that is before interview \(id.number) began: \(time(at))", nil)
    case .replyBeforeTheInterview(let at, let id):
      (
        "they promised to reply by \(time(at)), before interview \(id.number) would begin",
        "to correct both: clinch edit \(id.number) --start WHEN --reply-by WHEN"
      )
    case .letterWasSent(let letter):
      (
        "\(letter.handle), the \(letter.words), was sent, so they were there",
        "if it never was: clinch remove follow-up \(letter.handle)"
      )
    case .onlyTheDayIsKnown(let id):
      (
        "only the day of interview \(id.number) is known, so it has no length",
        "give it a time: clinch move \(id.number) --at WHEN"
      )
    case .notHeldYet(let id):
      ("interview \(id.number) has not begun yet", "debrief it when it is over")
    case .debriefedAlready(let id):
      (
        "interview \(id.number) was debriefed or written after, so it cannot be still to come",
        "another interview is logged: clinch log COMPANY --at WHEN"
      )
    }
  }
}
