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
      "current": InterviewList(today.current).json,
      "overdue": FollowUpList(today.overdue, at: today.now).json,
      "due": FollowUpList(today.due, at: today.now).json,
      "open": FollowUpList(today.open, at: today.now).json,
      "next": InterviewList(today.next).json,
      "undebriefed": InterviewList(today.undebriefed).json,
      "waiting": SilentApplicationList(today.waiting, today.now).json,
      "progress": today.progress.map(\.json) ?? .null,
      "ended": today.end.map(\.json) ?? .null,
    ])
  }

  package func text(_ layout: Layout) -> String {
    if today.isFirst { return Self.welcome(layout) }
    let rows = TodayRows(today, layout)
    let sections = [
      TodaySection(title: "Now", style: .bold, items: rows.current, command: "clinch list"),
      TodaySection(
        title: "Overdue", style: .red, items: rows.overdue, command: "clinch overdue",
        longLate: today.overdue.count - today.urgentOverdue.count),
      TodaySection(
        title: "Due or due soon", style: .yellow, items: rows.due, command: "clinch due"),
      TodaySection(
        title: "Next seven days", style: .bold, items: rows.later,
        command: "clinch list --since today --reverse"),
      TodaySection(
        title: "To debrief", style: .bold, items: rows.undebriefed,
        command: "clinch list --undebriefed"),
      today.end == nil
        ? TodaySection(
          title: "Waiting on them", style: .bold, items: rows.waiting,
          command: "clinch applications --waiting-on them")
        : TodaySection(
          title: "Still open elsewhere", style: .bold, items: rows.remaining,
          command: "clinch applications --open"),
    ]
    let isIdle = sections.allSatisfy(\.isEmpty) && today.end == nil
    let closing = [
      isIdle ? "Nothing needs your attention.\n" : nil,
      today.end.map { end in layout.paragraph(end.sentence(layout.moments, isOver: isOver)) },
      today.end?.summary.map { $0.facts(layout) },
      today.end == nil ? today.progress.map { layout.paragraph($0.sentence) } : nil,
    ].compactMap(\.self).joined()
    return TodayScreen(sections, tail: closing, layout).text
  }

  private var isOver: Bool { today.end?.summary != nil }

  package var zones: [String] {
    (today.current + today.next + today.undebriefed).map(\.zone)
      + today.waiting.compactMap(\.zone)
      + (today.overdue + today.due + today.open).theirZones
  }

  /// The program in three sentences, for whoever has stored nothing yet.
  private static func welcome(_ layout: Layout) -> String {
    let sentence =
      "Clinch keeps track of your job search: who you talk to, which thank-you letters and answers "
      + "you owe and by when, and what you keep skipping. Start with one of these:"
    return layout.paragraph(sentence)
      + """

        clinch apply "Acme" "Engineer"
        clinch log "Acme" --at "tomorrow 15:00"
        clinch demo

      """
  }
}

/// Applications that wait on the employer, as rows.
package typealias SilentApplicationList = RowList<SilentApplication, Instant>

extension SilentApplicationList {
  /// Creates the list of these applications, silent until a moment.
  fileprivate init(_ rows: [SilentApplication], _ now: Instant) {
    self.init(
      rows, now,
      [
        .integer("id") { row, _ in row.id.number },
        .text("company") { row, _ in row.company },
        .text("role") { row, _ in row.role },
        .instant("last_contact_at") { row, _ in row.lastContactAt },
        .integer("silent_days") { row, now in row.silentDays(at: now) },
        .instant("reply_by_at") { row, _ in row.replyByAt },
        .bool("cold") { row, _ in row.isCold },
      ])
  }
}
