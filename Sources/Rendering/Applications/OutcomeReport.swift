package import InterviewModel
package import Zones

/// How an application ended, and what that settled.
package struct OutcomeReport: Report {
  private let application: Application
  private let followUps: [FollowUp]

  /// Creates the report of an application's end, or of its being reopened.
  package init(_ application: Application, followUps: [FollowUp]) {
    self.application = application
    self.followUps = followUps
  }

  package func json(at now: Instant) -> JSON {
    .object([
      "application": application.outcomeJSON,
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }

  package func text(_ layout: Layout) -> String {
    let state = application.outcome?.rawValue ?? "open again"
    let when = application.outcomeAt.map { ", \(layout.moments.fullWithDistance($0))" } ?? ""
    return layout.palette.apply(.bold, to: TerminalText.line(application.title))
      + " (\(application.id.handle)): \(state)\(when)\n"
      + followUps.map { $0.line(layout) }.joined()
  }
}
