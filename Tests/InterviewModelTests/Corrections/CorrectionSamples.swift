import InterviewModel
import Zones

/// Interviews, people and letters with only what a test of a correction is about.
enum CorrectionSample {
  static func interview(
    _ id: Int, _ start: Int? = nil, application: Int = 1, cancelled: Int? = nil, met: [Int] = []
  ) -> Interview {
    let startsAt = Instant(seconds: start ?? id)
    return Interview(
      id: .init(id), uuid: "", applicationID: .init(application), company: "Acme", role: nil,
      round: 1, kind: .other, startsAt: startsAt, endsAt: startsAt + 10, zone: "UTC",
      cancelledAt: cancelled.map { Instant(seconds: $0) }, interviewers: met.map { person($0) })
  }

  static func person(_ id: Int) -> Person { Person(id: .init(id), name: "Person \(id)") }

  /// A follow-up to a person, or to nobody in particular, settled at the moment 5.
  static func followUp(
    _ id: Int, to person: Int? = nil, kind: FollowUpKind = .thankYou,
    _ manner: Settlement.Manner? = nil, at: Int = 5
  ) -> FollowUp {
    var followUp = FollowUp.owed(
      AnswerWindow(openingAt: Instant(seconds: 0)),
      settled: manner.map { Settlement(at: Instant(seconds: at), manner: $0) }, kind: kind)
    followUp.id = .init(id)
    followUp.person = person.map { Self.person($0) }
    return followUp
  }
}
