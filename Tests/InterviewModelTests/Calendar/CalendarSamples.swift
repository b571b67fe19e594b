import InterviewModel
import TestSupport
import Zones

/// Things to put into a calendar: an interview that ended at 1,000,000 s, and what is owed after
/// it.
enum CalendarSamples {
  static let end = Instant(seconds: 1_000_000)

  static func interview(
    startsAt: Instant = end - hour, endsAt: Instant = end, cancelledAt: Instant? = nil
  ) -> Interview {
    Interview(
      id: Interview.ID(1), uuid: "interview", applicationID: Application.ID(1), company: "Acme",
      role: nil, round: 1, kind: .video, startsAt: startsAt, endsAt: endsAt, zone: "UTC",
      cancelledAt: cancelledAt)
  }

  static func followUp(
    _ kind: FollowUpKind = .thankYou, uuid: String = "follow-up",
    window: AnswerWindow = AnswerWindow(openingAt: end), settled: Settlement? = nil
  ) -> FollowUp {
    FollowUp(
      id: FollowUp.ID(1), uuid: uuid, kind: kind, applicationID: Application.ID(1),
      company: "Acme", role: nil, window: window, settled: settled)
  }

  static func entry(_ subject: CalendarEntry.Subject) -> CalendarEntry {
    CalendarEntry(subject, revision: Revision(number: 0, modifiedAt: end))
  }

  /// A window by the hours from `end` at which it opens, is due and ends.
  static func window(_ opens: Int, _ due: Int, _ limit: Int) -> AnswerWindow? {
    AnswerWindow(opens: end + opens * hour, due: end + due * hour, limit: end + limit * hour)
  }
}
