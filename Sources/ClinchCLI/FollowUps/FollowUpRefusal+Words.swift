internal import InterviewModel
internal import Rendering
internal import Zones

extension FollowUpRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .alreadySettled(let followUp):
      (
        "\(followUp.handle), \(followUp.words), is settled already"
          + (followUp.settled.map { ": \($0.words) \(time($0.at))" } ?? ""),
        "to see it with the rest: clinch show "
          + (followUp.interviewID.map { "\($0.number)" } ?? "COMPANY")
      )
    case .answerNotSaid(let followUp):
      (
        "\(followUp.handle) is the answer to an offer, and what the answer was is not said",
        "clinch offer answer COMPANY accept, or decline"
      )
    case .beforeThePromise(let at):
      ("\(time(at)) is before it was promised", nil)
    }
  }
}
