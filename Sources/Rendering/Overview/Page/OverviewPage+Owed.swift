internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// What is owed, the most urgent first, each with the time left and the command that settles it.
  var owed: PageSection {
    let today = report.today
    let rows = today.owed
    let hidden = rows.count - Self.mostOwed
    return PageSection(Anchor("owed"), "Owed") {
      if rows.isEmpty, today.undebriefed.isEmpty, today.overdue.isEmpty {
        HTML.paragraph("Nothing is owed.")
        HTML.paragraph("Letters, answers and check-ins appear here when their time comes.", .hint)
      }
      if !rows.isEmpty || !today.undebriefed.isEmpty {
        HTML(.ul, .class(.owed), .role(.list)) {
          for row in rows.prefix(Self.mostOwed) { followUp(row) }
          for interview in today.undebriefed.prefix(Self.mostDebriefs) { debrief(interview) }
        }
      }
      if hidden > 0 { more("\(hidden) more", "clinch due") }
      if longOverdue > 0 { more("\(longOverdue) more, over a week late", "clinch overdue") }
      if today.undebriefed.count > Self.mostDebriefs {
        more(
          "\(today.undebriefed.count - Self.mostDebriefs) more to debrief",
          "clinch list --undebriefed")
      }
    }
  }

  /// What is overdue for so long that it is not among the rows.
  private var longOverdue: Int {
    report.today.overdue.count - report.today.urgentOverdue.count
  }

  private func followUp(_ row: FollowUp) -> HTML {
    let style = row.state(at: moments.now).styleClass
    let passed = row.window.passed(at: moments.now)
    return HTML(.li) {
      HTML(.span) {
        HTML(.b) { deed(row) }
        HTML(.span) { HTML.stored(row.company) }
      }
      HTML(.span, .class(.left, style)) { moments.left(until: row.window.limit) }
      HTML(.span, .class(.meter)) {
        BarChart(passed, style == .open ? .fill : style, height: 5).svg
      }
      HTML(.code) { "clinch \(row.command(isDrafted: report.today.drafted.contains(row.id)))" }
    }
  }

  private func deed(_ row: FollowUp) -> HTML {
    switch row.kind {
    case .thankYou:
      HTML([HTML("Thank "), row.person.map { HTML.stored($0.name) } ?? HTML("the interviewer")])
    case .offerAnswer: HTML("Answer the offer")
    case .checkIn: HTML("Check in")
    case .promise: HTML([HTML("Send "), HTML.stored(row.what ?? "what you promised")])
    }
  }

  private func debrief(_ interview: Interview) -> HTML {
    HTML(.li) {
      HTML(.span) {
        HTML(.b) { "Debrief round \(interview.round)" }
        HTML(.span) { HTML.stored(interview.company) }
      }
      HTML(.span, .class(.left)) { moments.nearDay(interview.startsAt, in: interview.zone) }
      HTML(.span, .class(.meter)) { HTML.none }
      HTML(.code) { "clinch debrief \(interview.id.number)" }
    }
  }

  private func more(_ words: String, _ command: String) -> HTML {
    HTML(.p, .class(.quiet)) {
      "\(words): "
      HTML(.code) { command }
    }
  }

  private static let mostOwed = 8
  private static let mostDebriefs = 3
}
