internal import InterviewModel
internal import Zones

extension RestoreRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .restoresItself:
      ("that is the database itself", Failure.toSeeBackups)
    }
  }
}
