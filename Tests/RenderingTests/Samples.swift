import InterviewModel
import Rendering
import TestSupport
import Zones

/// One interview, its people and what is owed after it, for the tests of reports.
enum Samples {
  /// 19 November 2026, 18:00 UTC.
  static let now = Instant(seconds: 1_795_111_200)

  static let dana = Person(
    id: .init(1), name: "Dana Lee", email: "dana@acme.example", title: "CTO")
  static let sam = Person(id: .init(2), name: "Sam Ito")

  static let application = Application(
    id: .init(1), company: "Acme", role: "Engineer", source: "a friend")

  /// It began four hours ago and took one.
  static let interview = Interview(
    id: .init(7), uuid: "u7", applicationID: .init(1), company: "Acme", role: "Engineer", round: 2,
    kind: .video, startsAt: now - 4 * hour, endsAt: now - 3 * hour, zone: "UTC",
    interviewers: [dana, sam])

  /// A letter whose limit lies so many seconds after now.
  static func letter(limitIn seconds: Int, settled: Settlement? = nil) -> FollowUp {
    FollowUp(
      id: .init(12), uuid: "u12", kind: .thankYou, applicationID: .init(1), company: "Acme",
      role: "Engineer", interviewID: .init(7), round: 2, person: dana,
      window: AnswerWindow(openingAt: now + seconds - 48 * hour), settled: settled)
  }

  static let checkIn = FollowUp(
    id: .init(13), uuid: "u13", kind: .checkIn, applicationID: .init(1), company: "Acme",
    role: nil, window: AnswerWindow(openingAt: now + hour))

  static let ask = ClosingTip(
    number: 2, key: "ask", name: "Ask for the next step", phase: .inTheRoom, wording: "Ask.")
  static let objection = ClosingTip(
    number: 6, key: "objection", name: "Ask about concerns", phase: .inTheRoom,
    wording: "Ask.")

  static func layout(width: Int? = nil, hasColor: Bool = false) -> Layout {
    Layout(
      moments: MomentText(now: now, zone: .utc), width: width, palette: Palette(isEnabled: hasColor)
    )
  }
}
