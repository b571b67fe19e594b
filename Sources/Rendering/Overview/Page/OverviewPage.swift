package import InterviewModel
internal import Zones

/// A search at a glance as a page in one file: the values of the report, and pictures of them.
package struct OverviewPage: Sendable {
  let report: OverviewReport
  let moments: MomentText

  /// Creates the page of a report, with moments by a clock that knows the zones of its interviews.
  package init(_ report: OverviewReport, moments: MomentText) {
    self.report = report
    self.moments = moments
  }

  /// The page, which begins with `HTMLPage.beginning`.
  package var text: String {
    HTMLPage(
      title: "Interview search", introduction: introduction, sections: sections, closing: closing
    ).text
  }

  private var sections: [PageSection] {
    let interviews =
      report.held == 0 ? [] : [tips, effects, impressions, silentDays, letters].compactMap { $0 }
    return [now] + interviews + [offers, funnel, ahead].compactMap { $0 }
  }

  @HTMLBuilder private var introduction: HTML {
    HTML.paragraph(report.heading(moments))
    HTML(.p, .class(.quiet)) {
      "As of "
      HTML.time(moments.now, moments.full(moments.now))
      ", \(moments.zone.name)."
    }
  }

  private var closing: HTML {
    .paragraph(
      "Written by Clinch. Interviews that were cancelled are left out; every share stands with "
        + "what it is a share of. Intervals hold with 95 % confidence: Wilson's for shares, "
        + "Newcombe's for differences.", .quiet)
  }
}

extension HTML {
  /// A list of facts: the name of each, then what is known; those without a value are left out.
  static func facts(_ facts: [(name: String, value: String?)]) -> HTML {
    let known = facts.filter { $0.value != nil }
    guard !known.isEmpty else { return .none }
    return HTML(.dl) {
      for fact in known {
        HTML(.dt) { fact.name }
        HTML(.dd) { fact.value ?? "" }
      }
    }
  }
}
