internal import InterviewModel
internal import Rendering
internal import Zones

extension ApplicationRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .openElsewhere(let application):
      (
        "there is another open application for \(application.title)",
        "if these are two spellings of one company: clinch merge company FROM INTO"
      )
    case .recordedAlready(let application):
      (
        "\(application.title) is already open: \(application.id.handle)",
        application.appliedAt == nil
          ? "to say when you applied: clinch edit application \(application.id.handle) "
            + "--applied today"
          : "for another role there, name it: clinch apply "
            + ShellWord.operands(application.company, "ROLE")
      )
    case .ended(let application):
      (
        "the application \(application.title) has ended"
          + (application.outcome.map { ": \($0.rawValue)" } ?? ""),
        "to reopen it: clinch outcome \(application.id.handle) open"
      )
    case .beforeItsEnd(let at):
      ("that is before the application ended (\(time(at)))", nil)
    case .beforeItsReopening(let at):
      ("that is before the application was reopened (\(time(at)))", nil)
    case .notEnded(let application):
      (
        "\(application.title) is still open",
        "to end it: clinch outcome \(application.id.handle) OUTCOME"
      )
    case .openAlready(let application):
      (
        "\(application.title) is already open",
        "to end it: clinch outcome \(application.id.handle) OUTCOME"
      )
    }
  }
}
