import InterviewModel
import TestSupport
import Testing
import Zones

/// What stands first in a day, and what is hidden last.
@Suite struct TodayRulesTests {
  private static let now = firstDay

  private func owed(_ id: Int, _ kind: FollowUpKind, limitIn seconds: Int) -> FollowUp {
    var followUp = FollowUp.owed(
      AnswerWindow(openingAt: Self.now + seconds - 48 * hour), kind: kind)
    followUp.id = .init(id)
    return followUp
  }

  private func today(
    overdue: [FollowUp] = [], due: [FollowUp] = [], open: [FollowUp] = []
  ) -> Today {
    Today(now: Self.now, overdue: overdue, due: due, open: open, next: [], undebriefed: [])
  }

  @Test func `an answer that is overdue comes first, however late it is`() {
    let day = today(overdue: [
      owed(1, .thankYou, limitIn: -9 * day), owed(2, .offerAnswer, limitIn: -8 * day),
      owed(3, .thankYou, limitIn: -2 * day), owed(4, .checkIn, limitIn: -hour),
    ])
    #expect(day.urgentOverdue.map(\.id.number) == [2, 3, 4])
  }

  @Test func `what becomes due within two days stands behind what is due`() {
    let day = today(
      due: [owed(1, .thankYou, limitIn: 20 * hour), owed(2, .thankYou, limitIn: 3 * hour)],
      open: [owed(3, .thankYou, limitIn: 40 * hour), owed(4, .promise, limitIn: 90 * hour)])
    #expect(day.dueOrSoon.map(\.id.number) == [2, 1, 3])
  }

  private static let starts: [(Int, Bool)] = [
    (-2 * hour, false), (-hour, false), (-hour + 1, true), (0, true), (hour, true),
    (hour + 1, false),
  ]

  @Test(arguments: starts)
  func `an interview of an hour is current from an hour before until it ends`(
    start: Int, isCurrent: Bool
  ) throws {
    var interview = OfferExample.interview(1, starts: "2026-11-25T09:00:00Z")
    interview.startsAt = Self.now + start
    interview.endsAt = Self.now + start + hour
    #expect(interview.isCurrent(at: Self.now) == isCurrent)
    interview.cancelledAt = Self.now - day
    #expect(!interview.isCurrent(at: Self.now))
  }

  @Test func `silence is told by promised date, then by length, cold ones last`() {
    func silent(
      _ id: Int, days: Int?, promised: Int? = nil, isCold: Bool = false
    ) -> SilentApplication {
      SilentApplication(
        id: .init(id), company: "C\(id)", lastContactAt: days.map { Self.now - $0 * day },
        replyByAt: promised.map { Self.now + $0 * day }, isCold: isCold)
    }
    let all = [
      silent(1, days: 2), silent(2, days: 30, isCold: true), silent(3, days: 9),
      silent(4, days: 1, promised: 3), silent(5, days: 1, promised: -3), silent(6, days: nil),
    ]
    #expect(all.byUrgency.map(\.id.number) == [5, 4, 3, 1, 6, 2])
  }

  private static let silences: [(Int, Int)] = [
    (0, 0), (day - 1, 0), (day, 1), (12 * day, 12), (-hour, 0),
  ]

  @Test(arguments: silences)
  func `silence is counted in whole days`(seconds: Int, days: Int) {
    let silent = SilentApplication(
      id: .init(1), company: "Acme", lastContactAt: Self.now - seconds)
    #expect(silent.silentDays(at: Self.now) == days)
  }
}
