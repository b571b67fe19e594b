package import InterviewModel
package import Zones

/// How an application ended, and what that settled.
package struct OutcomeReport: Report {
  private let change: OutcomeChange

  /// Creates the report of an application's end, or of its being reopened.
  package init(_ change: OutcomeChange) {
    self.change = change
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "application": change.application.outcomeJSON,
      "follow_ups": FollowUpList(change.followUps, at: now).json,
      "cancelled": InterviewList(change.cancelled).json,
      "planned": InterviewList(change.planned).json,
    ])
  }

  package func text(_ layout: Layout) -> String {
    let application = change.application
    let state = application.outcome?.rawValue ?? "open again"
    let when = application.ended.map { ", \(layout.moments.fullWithDistance($0))" } ?? ""
    return layout.palette.apply(.bold, to: TerminalText.line(application.title))
      + " (\(application.id.handle)): \(state)\(when)\n"
      + change.cancelled.map {
        "Cancelled interview \($0.id.number), \($0.full(layout.moments))\n"
      }
      .joined()
      + change.followUps.map { $0.line(layout) }.joined()
  }

  /// The interviews that are still ahead.
  package func remarks(_ moments: MomentText) -> [String] {
    (change.notes + change.planned.map { .stillPlanned($0) }).map { $0.words(moments) }
  }

  package var zones: [String] {
    (change.cancelled + change.planned).map(\.zone) + change.followUps.theirZones
  }
}
