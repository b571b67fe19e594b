package import InterviewModel
package import Zones

/// What recording an application did.
package struct ApplyReport: Report {
  private let change: ApplicationChange

  /// Creates the report of a recorded application.
  package init(_ change: ApplicationChange) { self.change = change }

  package func json(at now: Instant) -> JSON {
    .object(["application": change.application.json(isCold: false, waitingOn: .them)])
  }

  package func text(_ layout: Layout) -> String {
    let application = change.application
    return layout.heading("Recorded application \(application.id.handle)", application.title)
      + application.facts(layout)
  }

  package var notes: [String] {
    earlierNote + besideNote
      + (change.nearCompanies.isEmpty
        ? []
        : NearCompanies.note(onNew: change.application.company, beside: change.nearCompanies))
  }

  private var earlierNote: [String] {
    guard let earlier = change.earlier else { return [] }
    return [
      TerminalText.line(
        "you applied for \(earlier.title) before"
          + (earlier.outcome.map { ": \($0.rawValue)" } ?? "")),
      "  clinch show \(earlier.id.handle)",
    ]
  }

  private var besideNote: [String] {
    guard !change.openBeside.isEmpty else { return [] }
    let others = change.openBeside.map { "\($0.role ?? "one without a role") (\($0.id.handle))" }
    return [
      TerminalText.line(
        "also open at \(change.application.company): \(others.joined(separator: ", "))")
    ]
  }
}
