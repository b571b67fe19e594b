import InterviewModel
import Rendering
import Zones

/// Entries of a calendar: an interview on 24 November 2025 from 15:00 to 16:00 UTC, what is owed
/// after it, and what is gone.
enum CalendarSamples {
  static let start = Instant(seconds: 1_763_996_400)
  static let end = start + 3_600
  static let modified = Instant(seconds: 1_763_900_000)

  static func interview(
    company: String = "Acme", role: String? = "Engineer", place: String? = "Main St 1; room 2",
    people: [Person] = [Person(id: Person.ID(1), name: "Dana Lee", title: "CTO")],
    cancelledAt: Instant? = nil, uuid: String = "11111111-1111-4111-8111-111111111111"
  ) -> Interview {
    Interview(
      id: Interview.ID(7), uuid: uuid, applicationID: Application.ID(1), company: company,
      role: role, round: 2, kind: .video, startsAt: start, endsAt: end, zone: "Europe/Berlin",
      place: place, note: "secret note", impression: 2, highlight: "secret highlight",
      cancelledAt: cancelledAt, interviewers: people)
  }

  static func followUp(
    _ kind: FollowUpKind = .thankYou, company: String = "Acme", person: String? = "Dana Lee",
    what: String? = nil, settled: Settlement? = nil,
    window: AnswerWindow = AnswerWindow(openingAt: end),
    uuid: String = "22222222-2222-4222-8222-222222222222"
  ) -> FollowUp {
    FollowUp(
      id: FollowUp.ID(12), uuid: uuid, kind: kind, applicationID: Application.ID(1),
      company: company, role: "Engineer", interviewID: Interview.ID(7), round: 2,
      person: person.map { Person(id: Person.ID(1), name: $0) }, what: what, window: window,
      settled: settled, note: "secret note")
  }

  static func entry(_ subject: CalendarEntry.Subject, number: Int = 0) -> CalendarEntry {
    CalendarEntry(subject, revision: Revision(number: number, modifiedAt: modified))
  }

  static func text(_ subject: CalendarEntry.Subject, as form: CalendarFile.Form = .events)
    -> String
  {
    CalendarFile([entry(subject)], as: form).text
  }
}
