internal import Zones

/// What came of interviews that ended without a commitment on the day, and how long answers took.
///
/// A day is silent when neither an offer came on it nor a further interview was logged on it.
public struct SilentDays: Sendable, Equatable {
  /// What came of the interviews on silent days.
  public let outcome: AdvancementCount
  /// How many seconds passed from an interview's end until the answer to it; nil without any.
  public let secondsToAnswer: Distribution?

  init(among interviews: [JudgedInterview]) {
    outcome = AdvancementCount(interviews.lazy.filter(Self.isSilent).map(\.advancement))
    secondsToAnswer = Distribution(interviews.compactMap(Self.secondsToAnswer))
  }

  private static func isSilent(_ judged: JudgedInterview) -> Bool {
    let (interview, history) = (judged.interview, judged.history)
    let commitments =
      history.offers.map(\.receivedAt)
      + history.interviews.filter { $0.startsAt > interview.startsAt }.map(\.loggedAt)
    return !commitments.contains {
      $0 >= interview.startsAt && interview.day(of: $0) == interview.day
    }
  }

  /// The first of: an offer, a rejection, the invitation to the next interview.
  ///
  /// Silence, and what the owner ended, is no answer.
  private static func secondsToAnswer(_ judged: JudgedInterview) -> Int? {
    let (interview, history) = (judged.interview, judged.history)
    let rejection = history.application.outcome == .rejected ? history.application.outcomeAt : nil
    let next = history.interviews.first { interview.day(of: $0.startsAt) > interview.day }
    let answers =
      history.offers.map(\.receivedAt)
      + [rejection, next.map { invitation(to: $0, after: interview) }].compactMap { $0 }
    return answers.filter { $0 >= interview.endsAt }.min().map { $0 - interview.endsAt }
  }

  /// When it was logged, if that was before it began, because then its owner had just been invited.
  ///
  /// One that was logged afterwards, or before the interview ended, tells no more than its own date.
  private static func invitation(
    to next: InterviewRecord, after interview: InterviewRecord
  ) -> Instant {
    (interview.endsAt...next.startsAt).contains(next.loggedAt) ? next.loggedAt : next.startsAt
  }
}
