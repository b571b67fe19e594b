package import InterviewModel
package import Zones

/// What needs the owner now; a friendly line when nothing does.
package struct TodayReport: Report {
  private let today: Today

  /// Creates the report of what needs the owner.
  package init(_ today: Today) {
    self.today = today
  }

  /// What needs the owner at its own moment.
  package func json(at _: Instant) -> JSON {
    .object([
      "now": JSON(today.now),
      "overdue": FollowUpList(today.overdue, at: today.now).json,
      "due": FollowUpList(today.due, at: today.now).json,
      "open": FollowUpList(today.open, at: today.now).json,
      "next": InterviewList(today.next).json,
      "undebriefed": InterviewList(today.undebriefed).json,
    ])
  }

  package func text(_ layout: Layout) -> String {
    let sections = [
      layout.section("Overdue", overdue(layout), .red),
      layout.section("Due", due(today.due, layout), .yellow),
      layout.section("Open", due(today.open, layout)),
      layout.section("Next seven days", interviews(today.next, layout)),
      layout.section(
        "No debrief yet",
        interviews(today.undebriefed, layout, hint: "Debrief one: clinch debrief NUMBER\n")),
    ]
    let text = sections.filter { !$0.isEmpty }.joined(separator: "\n")
    return text.isEmpty ? "Nothing needs you now.\n" : text
  }

  package var zones: [String] {
    (today.next + today.undebriefed).map(\.zone)
      + (today.overdue + today.due + today.open).theirZones
  }

  private func overdue(_ layout: Layout) -> String {
    let (recent, olderCount) = (today.recentlyOverdue, today.longOverdueCount)
    let table = recent.isEmpty ? "" : OverdueReport.table(recent, layout)
    guard olderCount > 0 else { return table }
    let (more, what) = (recent.isEmpty ? "" : "and ", olderCount == 1 ? "one" : "\(olderCount)")
    return table + "\(more)\(what) overdue for more than seven days: clinch overdue\n"
  }

  private func due(_ followUps: [FollowUp], _ layout: Layout) -> String {
    followUps.isEmpty ? "" : DueReport.table(followUps, layout)
  }

  private func interviews(
    _ interviews: [Interview], _ layout: Layout, hint: String = ""
  ) -> String {
    interviews.isEmpty ? "" : InterviewListReport.table(interviews, layout) + hint
  }
}
