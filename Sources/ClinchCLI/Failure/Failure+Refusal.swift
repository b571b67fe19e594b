internal import InterviewModel
internal import Rendering
internal import Zones

/// A refusal that its noun has words for.
protocol ExplainedRefusal: Refusal {
  /// Says why, and what to do about it.
  ///
  /// - Parameter time: turns a moment into words.
  /// - Returns: a sentence in lower case without a full stop, and a hint where there is one.
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?)
}

extension Failure {
  /// The words for a rule that refuses what was asked.
  init(_ refusal: any ExplainedRefusal, moments: MomentText?) {
    let (message, hint) = refusal.words { moments?.full($0) ?? $0.rfc3339 }
    self.init(.data, message, hint: hint)
  }
}

extension MomentRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .inTheFuture(let at):
      ("that is in the future (\(time(at)))", "give the date or time it happened")
    case .notLater(let date, let moment):
      ("the date you gave, \(time(date)), is not after \(time(moment))", "give a later date")
    case .beyondTheCalendar:
      ("that goes past the year 9999", "check the date")
    }
  }
}
