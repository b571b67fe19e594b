internal import InterviewModel

extension OverviewPage {
  /// Interviews ahead that overlap or have hardly a break between them; nil when there are none.
  var ahead: PageSection? {
    guard !report.clashes.isEmpty else { return nil }
    let moments = moments
    return PageSection(Anchor("ahead"), "Ahead") {
      HTMLTable<Clash>(
        "Interviews that are close to each other",
        [
          .init("What") { clash in HTML(.span, .class(.caution)) { clash.relation } },
          .init("First") { HTML.appointment($0.first, moments) },
          .init("Then") { HTML.appointment($0.second, moments) },
        ]
      ).html(report.clashes)
    }
  }
}

extension HTML {
  /// When an interview is, by the machine's clock and that of its zone, and for what.
  @HTMLBuilder fileprivate static func appointment(_ interview: Interview, _ moments: MomentText)
    -> HTML
  {
    interview.span(moments) + ": "
    HTML.title(interview.company, interview.role)
  }
}
