package import InterviewModel
package import Zones

/// Follow-ups that were just settled or opened, each on a line that names its application.
package struct FollowUpReport: Report {
  private let followUps: [FollowUp]
  private let newApplication: Application?
  private let near: [String]

  /// Creates the report of these follow-ups.
  ///
  /// - Parameters:
  ///   - followUps: the follow-ups.
  ///   - newApplication: the application that was opened for them.
  ///   - near: the companies that have nearly its name.
  package init(
    _ followUps: [FollowUp], newApplication: Application? = nil, near: [String] = []
  ) {
    self.followUps = followUps
    self.newApplication = newApplication
    self.near = near
  }

  /// That an application was opened.
  package var notes: [String] {
    guard let newApplication else { return [] }
    let (company, handle) = (newApplication.company, newApplication.id.handle)
    return ["new application \(handle): \(TerminalText.line(company))"]
      + (near.isEmpty ? [] : NearCompanies.note(onNew: company, beside: near))
  }

  package func json(at now: Instant) -> JSON { FollowUpList(followUps, at: now).json }

  package func text(_ layout: Layout) -> String {
    followUps.map { $0.titledLine(layout) }.joined()
  }

  package var zones: [String] { followUps.theirZones }
}

extension [FollowUp] {
  /// The zones by whose clocks they run beside the machine's.
  var theirZones: [String] { compactMap(\.theirZone) }
}

extension FollowUp {
  /// The follow-up on one line, with where it stands in absolute times.
  func line(_ layout: Layout) -> String {
    let text = "\(words): \(fullStanding(layout.moments))"
    return "  " + layout.palette.apply(.cyan, to: handle.padded(toCells: Layout.factWidth)) + "  "
      + layout.hanging(TerminalText.line(text), from: Layout.valueColumn) + "\n"
  }

  /// The follow-up on one line that stands alone, so that it names the application too.
  func titledLine(_ layout: Layout) -> String {
    let text = "\(title): \(words), \(fullStanding(layout.moments))"
    return layout.palette.apply(.cyan, to: handle) + "  "
      + layout.hanging(TerminalText.line(text), from: handle.cellWidth + 2) + "\n"
  }

  /// Where it stands, in absolute times.
  func fullStanding(_ moments: MomentText) -> String {
    if let settled {
      return "\(settled.words)\(settled.since) \(moments.fullWithDistance(settled.occasion))"
        + lateness
    }
    switch state(at: moments.now) {
    case .overdue:
      return "overdue since \(moments.fullWithDistance(window.limit, in: theirZone))"
    case .due:
      return "due now, overdue after \(moments.fullWithDistance(window.limit, in: theirZone))"
    case .open, .upcoming, .settled:
      let due =
        kind == .checkIn
        ? moments.beginning(window.due, in: theirZone) : moments.fullWithDistance(window.due)
      return "due \(due), "
        + "overdue after \(moments.full(window.limit, in: theirZone))"
    }
  }

  /// The zone by whose clocks it runs beside the machine's: a check-in goes by what they promised.
  var theirZone: String? { kind == .checkIn ? zone : nil }

  /// How late it was, behind what became of it: `, 3 h late`; nothing unless it was.
  var lateness: String {
    guard isLate, let settled else { return "" }
    return ", \(DurationText.span(settled.at - window.limit)) late"
  }
}
