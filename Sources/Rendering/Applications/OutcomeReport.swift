package import InterviewModel
package import Zones

extension Application {
  /// The application and how it ended, as JSON.
  var outcomeJSON: JSON {
    .object([
      "id": .integer(id.number), "company": .string(company), "role": JSON(role),
      "outcome": JSON(outcome?.rawValue), "outcome_at": JSON(outcomeAt?.rfc3339),
    ])
  }
}

/// How an application ended, and what that settled.
package struct OutcomeReport: Sendable {
  private let application: Application
  private let followUps: [FollowUp]

  /// Creates the report of an application's end, or of its being reopened.
  package init(_ application: Application, followUps: [FollowUp]) {
    self.application = application
    self.followUps = followUps
  }

  /// The report as JSON.
  package func json(at now: Instant) -> JSON {
    .object([
      "application": application.outcomeJSON,
      "follow_ups": FollowUpList(followUps, at: now).json,
    ])
  }

  /// The report for people.
  package func text(_ layout: Layout) -> String {
    let state = application.outcome?.rawValue ?? "open again"
    let when = application.outcomeAt.map { ", \(layout.moments.fullWithDistance($0))" } ?? ""
    return layout.palette.apply(.bold, to: TerminalText.line(application.title))
      + ": \(state)\(when)\n" + followUps.map { layout.line(of: $0) }.joined()
  }
}
