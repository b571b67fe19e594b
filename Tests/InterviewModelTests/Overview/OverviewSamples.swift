import InterviewModel
import TestSupport
import Zones

/// Noon on Thursday, 1 January 2026, UTC: when the first interview of most tests begins.
let firstDay = Instant(seconds: 1_767_268_800)

extension InterviewRecord {
  /// An interview of an hour, so many days after `firstDay`; logged the day before.
  static func on(
    _ days: Int, id: Int? = nil, round: Int = 1, zone: Zone = .utc, impression: Int? = nil,
    loggedAt: Instant? = nil, _ results: TipResult?...
  ) -> InterviewRecord {
    let start = firstDay + days * day
    return InterviewRecord(
      id: .init(id ?? days + 1), round: round, kind: .video, startsAt: start, endsAt: start + hour,
      zone: zone, impression: impression, loggedAt: loggedAt ?? start - day,
      entries: results.map { TipTable.Entry(result: $0) })
  }
}

extension ApplicationHistory {
  /// An application with these interviews; other days count from `firstDay`.
  static func of(
    _ interviews: InterviewRecord..., outcome: Outcome? = nil, at outcomeDay: Int = 50,
    source: String? = nil, offers: [Offer] = [], applied: Int? = nil, recorded: Int? = nil,
    id: Int = 1
  ) -> ApplicationHistory {
    ApplicationHistory(
      application: Application(
        id: .init(id), company: "Company \(id)", source: source,
        appliedAt: applied.map { firstDay + $0 * day }, outcome: outcome,
        outcomeAt: outcome.map { _ in firstDay + outcomeDay * day }),
      interviews: interviews, offers: offers, recordedAt: recorded.map { firstDay + $0 * day },
      isBare: interviews.isEmpty)
  }
}

extension Offer {
  /// An offer that was made so many days after `firstDay`.
  static func on(
    _ days: Int, deadline: Int? = nil, answer: Offer.Answer? = nil, answeredOn: Int? = nil,
    extensions: [Extension] = []
  ) -> Offer {
    Offer(
      id: .init(1), applicationID: .init(1), company: "Company 1", role: nil,
      receivedAt: firstDay + days * day,
      employerDeadlineAt: deadline.map { firstDay + $0 * day }, answer: answer,
      answeredAt: answeredOn.map { firstDay + $0 * day }, extensions: extensions)
  }
}

extension OverviewFacts {
  /// What was logged by the hundredth day, about one tip.
  static func of(
    _ histories: ApplicationHistory..., range: InstantRange = InstantRange()
  ) -> OverviewFacts {
    OverviewFacts(
      now: firstDay + 100 * day, range: range,
      tips: [ClosingTip(number: 1, key: "ask", name: "Ask", phase: .inTheRoom, wording: "")],
      histories: histories)
  }

  /// The report about these facts, with nothing that needs anybody now.
  var report: OverviewReport {
    OverviewReport(
      self, today: Today(now: now, overdue: [], due: [], open: [], next: [], undebriefed: []))
  }
}
