internal import Zones

/// How interviews went on that ended without a commitment on the day, and how long answers took.
///
/// A day is silent when no offer came on it, and no interview of a later day had been logged by its
/// end.
package struct SilentDays: Sendable, Equatable {
  /// How many of the interviews on silent days moved forward.
  package let outcome: AdvancementCount
  /// How many seconds passed from an interview's end until the answer to it; nil without any.
  package let secondsToAnswer: Distribution?

  init(among interviews: [JudgedInterview]) {
    outcome = AdvancementCount(interviews.lazy.filter(Self.isSilent).map(\.advancement))
    secondsToAnswer = Distribution(interviews.compactMap(Self.secondsToAnswer))
  }

  private static func isSilent(_ judged: JudgedInterview) -> Bool {
    let (interview, history) = (judged.interview, judged.history)
    let hasOffer = history.offers.contains {
      $0.receivedAt >= interview.startsAt && interview.day(of: $0.receivedAt) == interview.day
    }
    let next = history.next(afterDayOf: interview)
    return !hasOffer && next.map { interview.day(of: $0.loggedAt) > interview.day } ?? true
  }

  /// The first of: an offer, a rejection, the invitation to the next interview.
  ///
  /// Silence, and what the owner ended, is no answer.
  private static func secondsToAnswer(_ judged: JudgedInterview) -> Int? {
    let (interview, history) = (judged.interview, judged.history)
    let rejection = history.application.outcome == .rejected ? history.application.outcomeAt : nil
    let invitation = history.next(afterDayOf: interview).flatMap {
      Self.invitation(to: $0, after: interview)
    }
    let answers = history.offers.map(\.receivedAt) + [rejection, invitation].compactMap { $0 }
    return answers.filter { $0 >= interview.endsAt }.min().map { $0 - interview.endsAt }
  }

  /// When it was logged, if that was before it began, because then its owner had just been invited.
  ///
  /// One that was logged afterwards tells no more than its own date; one that was arranged before
  /// the interview ended is no answer to it: nil.
  private static func invitation(
    to next: InterviewRecord, after interview: InterviewRecord
  ) -> Instant? {
    next.loggedAt < interview.endsAt ? nil : min(next.loggedAt, next.startsAt)
  }
}
