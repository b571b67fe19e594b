import InterviewModel
import TestSupport
import Testing
import Zones

/// Interviews and what is owed after them, with only what a test is about.
enum InterviewExample {
  /// Monday, 2 November 2026, 09:00 UTC, when interview 1 begins.
  static let monday = at("2026-11-02 09:00", .utc)

  /// An interview of an hour in application 1, so many days after `monday` as its number says.
  static func interview(
    _ id: Int, onDay days: Int? = nil, replyBy: Instant? = nil, isCancelled: Bool = false,
    cancelledOnDay: Int? = nil, isMoot: Bool = false, impression: Int? = nil,
    highlight: String? = nil, people: [Int] = []
  ) -> Interview {
    let start = monday + (days ?? id - 1) * day
    return Interview(
      id: .init(id), uuid: "", applicationID: .init(1), company: "Acme", role: nil, round: 1,
      kind: .video, startsAt: start, endsAt: start + hour, zone: "UTC", impression: impression,
      highlight: highlight, replyByAt: replyBy,
      cancelledAt: isCancelled ? monday + (cancelledOnDay ?? 0) * day : nil,
      interviewers: people.map(person), isMoot: isMoot)
  }

  static func person(_ id: Int) -> Person { Person(id: .init(id), name: "Person \(id)") }

  /// A follow-up that opens with `monday`; settled by so many days after.
  static func followUp(
    _ id: Int = 1, _ kind: FollowUpKind = .checkIn, after interview: Int? = 1,
    settled manner: Settlement.Manner? = nil, onDay days: Int = 7, to person: Int? = nil
  ) -> FollowUp {
    FollowUp(
      id: .init(id), uuid: "", kind: kind, applicationID: .init(1), company: "Acme", role: nil,
      interviewID: interview.map { Interview.ID($0) }, person: person.map(Self.person),
      window: AnswerWindow(openingAt: monday),
      settled: manner.map { Settlement(at: monday + days * day, manner: $0) })
  }
}
