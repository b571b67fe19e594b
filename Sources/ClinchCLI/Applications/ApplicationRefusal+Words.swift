internal import InterviewModel
internal import Zones

extension ApplicationRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .openElsewhere(let application):
      (
        "another application for \(application.title) is open",
        "if two spellings are the same company: clinch merge company FROM INTO"
      )
    case .ended(let application):
      (
        "the application \(application.title) has ended"
          + (application.outcome.map { ": \($0.rawValue)" } ?? ""),
        "if it has not: clinch outcome COMPANY open"
      )
    case .beforeItsEnd(let at):
      ("that is before the application ended: \(time(at))", nil)
    case .beforeItsReopening(let at):
      ("that is before the application was reopened: \(time(at))", nil)
    case .notEnded(let application):
      (
        "\(application.title) is open, so it has no end",
        "to end it: clinch outcome COMPANY OUTCOME"
      )
    }
  }
}
