internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// The next interview with all that one needs to get there, and those after it.
  var next: PageSection {
    let first = picture.ahead.first
    return PageSection(
      Anchor("next"), first?.isCurrent(at: moments.now) == true ? "Now" : "Next interview"
    ) {
      if let first { interview(first) } else { noInterview }
      if picture.ahead.count > 1 {
        HTML(.ul, .class(.then), .role(.list)) {
          for later in picture.ahead.dropFirst().prefix(Self.mostLater) { line(later) }
          if picture.ahead.count > Self.mostLater + 1 {
            HTML(.li) { "and \(picture.ahead.count - 1 - Self.mostLater) more" }
          }
        }
      }
      for clash in report.clashes {
        HTML(.p, .class(.hint)) {
          HTML(.span, .class(.due)) { clash.relation }
          ": "
          HTML.title(clash.first.company, clash.first.role)
          " and "
          HTML.title(clash.second.company, clash.second.role)
        }
      }
    }
  }

  @HTMLBuilder private func interview(_ interview: Interview) -> HTML {
    HTML(.p, .class(.when)) {
      HTML.time(
        interview.startsAt,
        interview.isDayOnly
          ? moments.longDay(interview.startsAt, in: interview.zone)
          : moments.long(interview.startsAt, until: interview.endsAt))
    }
    HTML(.p, .class(.away)) { away(interview) }
    HTML(.div, .class(.whom)) {
      HTML(.b) { HTML.stored(interview.company) }
      HTML(.span) { details(interview) }
      if !interview.interviewers.isEmpty {
        HTML(.span) {
          "with "
          HTML.list(interview.interviewers.map(\.nameAndTitle), separator: ", ")
        }
      }
      if let place = interview.place, interview.meetingLink != place {
        HTML(.span) { HTML.stored(place) }
      }
    }
    if let link = interview.meetingLink.flatMap({ Link($0) }) {
      HTML(.p, .class(.action)) { HTML(.a, .href(link)) { "Join the meeting" } }
    }
    HTML(.p) { HTML(.code) { "clinch card \(interview.id.number)" } }
  }

  /// How far away it is, and when it is on the clocks there.
  private func away(_ interview: Interview) -> String {
    let hasBegun = interview.startsAt <= moments.now
    let there =
      interview.isDayOnly
      ? nil : moments.elsewhere(interview.startsAt, in: interview.zone, withName: true)
    return [
      hasBegun && !interview.isDayOnly
        ? "now, until \(moments.clock(interview.endsAt))" : interview.distance(moments),
      there,
    ]
    .compactMap(\.self).joined(separator: " · ")
  }

  @HTMLBuilder private func details(_ interview: Interview) -> HTML {
    if let role = interview.role {
      HTML.stored(role)
      ", "
    }
    "round \(interview.round)"
    if interview.kind != .other { ", \(interview.kind.rawValue)" }
  }

  private func line(_ interview: Interview) -> HTML {
    HTML(.li) {
      HTML(.b) { HTML.time(interview.startsAt, interview.short(moments)) }
      " "
      HTML.title(interview.company, interview.role)
      ", round \(interview.round)"
    }
  }

  private var noInterview: HTML {
    guard let end = report.today.end else {
      return .nothing(
        "No interview is planned.", try: "clinch log COMPANY --at \"tomorrow 15:00\"")
    }
    return HTML([
      HTML(.p, .class(.when)) { "You took the job" },
      HTML(.p, .class(.away)) { end.accepted.outcomeAt.map(moments.day) ?? "" },
      HTML(.p, .class(.whom)) {
        HTML(.b) { HTML.stored(end.accepted.company) }
        if let role = end.accepted.role { HTML(.span) { HTML.stored(role) } }
      },
    ])
  }

  private static let mostLater = 4
}
