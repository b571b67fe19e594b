import InterviewModel
import Zones

extension FollowUp {
  /// A follow-up with nothing said but what a test is about.
  static func owed(
    _ window: AnswerWindow, settled: Settlement? = nil, kind: FollowUpKind = .thankYou
  ) -> FollowUp {
    FollowUp(
      id: ID(1), uuid: "", kind: kind, applicationID: Application.ID(1), company: "Acme",
      role: nil, interviewID: Interview.ID(1), window: window, settled: settled)
  }
}

/// The name of the rule that refuses something, `inTheFuture`; nil where it is let through.
func refusal(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return String("\(error)".prefix { $0 != "(" })
  }
}
