internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// What needs the owner now.
  var now: PageSection {
    PageSection(Anchor("now"), "Now") {
      let today = report.today
      let tables = [
        overdue(today.recentlyOverdue), older(today.longOverdueCount),
        due("Due", today.due), due("Open", today.open),
        interviews("Next seven days", today.next), interviews("No debrief yet", today.undebriefed),
      ]
      if tables.allSatisfy({ $0 == .none }) {
        HTML.paragraph("Nothing needs your attention.")
      } else {
        HTML(tables)
      }
    }
  }

  private func overdue(_ rows: [FollowUp]) -> HTML {
    let moments = moments
    return HTMLTable<FollowUp>(
      "Overdue",
      [
        what,
        .init("For") { HTML.title($0.company, $0.role) },
        .init("To") { HTML.stored($0.matter) },
        .init("Late by", .trailing) { row in
          HTML(.span, .class(.alarm)) { DurationText.span(moments.now - row.window.limit) }
        },
        .init("Since") { HTML.time($0.window.limit, moments.short($0.window.limit)) },
      ]
    ).html(rows)
  }

  private func older(_ count: Int) -> HTML {
    guard count > 0 else { return .none }
    return .paragraph("\(count) overdue for more than seven days: clinch overdue")
  }

  private func due(_ caption: String, _ rows: [FollowUp]) -> HTML {
    let moments = moments
    return HTMLTable<FollowUp>(
      caption,
      [
        what,
        .init("For") { HTML.title($0.company, $0.role) },
        .init("To") { HTML.stored($0.matter) },
        .init("Due") { row in
          if row.window.due <= moments.now {
            HTML(.span, .class(.caution)) { "now" }
          } else {
            DurationText.fromNow(row.window.due - moments.now)
          }
        },
        .init("Until") { HTML.time($0.window.limit, moments.short($0.window.limit)) },
      ]
    ).html(rows)
  }

  private var what: HTMLTable<FollowUp>.Column {
    .init("What") { "\($0.handle) \($0.kind.words)" }
  }

  private func interviews(_ caption: String, _ rows: [Interview]) -> HTML {
    let moments = moments
    let place = HTMLTable<Interview>.Column("Place") { HTML.place($0.place) }
    return HTMLTable<Interview>(
      caption,
      [
        .init("When") { row in
          HTML.time(
            row.startsAt, row.dayAlone(moments, withYear: false) ?? moments.short(row.startsAt))
          if !row.isDayOnly,
            let there = moments.elsewhere(row.startsAt, in: row.zone, withName: true)
          {
            " (\(there))"
          }
        },
        .init("For") { HTML.title($0.company, $0.role) },
        .init("Round", .trailing) { "\($0.round)" },
        .init("Kind") { $0.kind.rawValue },
        .init("With") { HTML.list($0.interviewers.map(\.name), separator: ", ") },
      ] + (rows.contains { $0.place != nil } ? [place] : [])
    ).html(rows)
  }
}

extension HTML {
  /// Where an interview is held; one that is an address on the web leads there.
  fileprivate static func place(_ place: String?) -> HTML {
    place.map { .link(to: $0, $0) } ?? .none
  }
}
