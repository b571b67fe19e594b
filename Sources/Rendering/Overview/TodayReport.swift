package import InterviewModel
internal import Zones

extension Today {
  /// What needs the owner, as JSON.
  package var json: JSON {
    .object([
      "now": JSON(now),
      "overdue": FollowUpList(overdue, at: now).json,
      "due": FollowUpList(due, at: now).json,
      "open": FollowUpList(open, at: now).json,
      "next": InterviewList(next).json,
      "undebriefed": InterviewList(undebriefed).json,
    ])
  }
}

extension Layout {
  /// What needs the owner now; a friendly line when nothing does.
  package func today(_ today: Today) -> String {
    let recent = today.overdue.filter { $0.isRecent(at: today.now) }
    let sections = [
      section("Overdue", overdue(recent, olderCount: today.overdue.count - recent.count), .red),
      section("Due", today.due.isEmpty ? "" : dueTable(today.due), .yellow),
      section("Open", today.open.isEmpty ? "" : dueTable(today.open)),
      section("Next seven days", today.next.isEmpty ? "" : interviewTable(today.next)),
      section(
        "No debrief yet",
        today.undebriefed.isEmpty
          ? "" : interviewTable(today.undebriefed) + "Debrief one: clinch debrief NUMBER\n"),
    ]
    let text = sections.filter { !$0.isEmpty }.joined(separator: "\n")
    return text.isEmpty ? "Nothing needs you now.\n" : text
  }

  private func overdue(_ recent: [FollowUp], olderCount: Int) -> String {
    let table = recent.isEmpty ? "" : overdueTable(recent)
    guard olderCount > 0 else { return table }
    let (more, what) = (recent.isEmpty ? "" : "and ", olderCount == 1 ? "one" : "\(olderCount)")
    return table + "\(more)\(what) overdue for more than seven days: clinch overdue\n"
  }
}
