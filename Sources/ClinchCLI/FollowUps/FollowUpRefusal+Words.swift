internal import InterviewModel
internal import Rendering
internal import Zones

extension FollowUpRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .alreadySettled(let followUp):
      (
        "\(followUp.handle), \(followUp.words), is already closed"
          + (followUp.settled.map { ": \($0.words)\($0.since) \(time($0.at))" } ?? ""),
        "to see it: clinch show "
          + (followUp.interviewID.map { "\($0.number)" } ?? followUp.applicationID.handle)
      )
    case .answerNotSaid(let followUp):
      (
        "\(followUp.handle) is the answer to an offer: say what you answered",
        "clinch offer answer COMPANY accept, or decline"
      )
    case .beforeThePromise(let at):
      ("that is before you made the promise (\(time(at)))", nil)
    }
  }
}
