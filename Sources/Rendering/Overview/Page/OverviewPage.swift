package import InterviewModel
internal import Zones

/// A search at a glance as a page in one file: what is next, what is owed, every application, and
/// the numbers behind them.
package struct OverviewPage: Sendable {
  let picture: SearchPicture
  let moments: MomentText

  /// Creates the page of a search, with moments by a clock that knows the zones of its interviews.
  package init(_ picture: SearchPicture, moments: MomentText) {
    self.picture = picture
    self.moments = moments
  }

  var report: OverviewReport { picture.report }

  /// The page, which begins with `HTMLPage.beginning`.
  package var text: String {
    HTMLPage(
      title: "Job search, \(moments.day(moments.now))", header: header, content: content,
      footer: HTML.paragraph("Made by Clinch. This page loads nothing from elsewhere.")
    ).text
  }

  @HTMLBuilder private var header: HTML {
    HTML(.div) {
      HTML(.h1) { "Job search" }
      HTML.paragraph(subtitle)
    }
    HTML(.p, .class(.asOf)) {
      "As of "
      HTML.time(moments.now, moments.full(moments.now))
      ", \(moments.zone.name)"
    }
  }

  /// What the page covers: `12 interviews, 21 Aug to 18 Nov · 12 applications`.
  private var subtitle: String {
    let applications = CountText.of(picture.lanes.count, "application")
    return picture.lanes.isEmpty
      ? report.heading(moments) : "\(report.heading(moments)) · \(applications)"
  }

  @HTMLBuilder private var content: HTML {
    figures
    opening
    applications.html
    tips.html
    effects.html
    PageSection.pair(letters, funnel)
    PageSection.pair(impressions, silence)
    if picture.openOffers.isEmpty { offers.html }
  }

  /// What one acts on: an offer that waits for an answer is among it.
  private var opening: HTML {
    picture.openOffers.isEmpty
      ? PageSection.pair(next, owed) : PageSection.opening(next, beside: owed, then: offers)
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

  /// What a section says while it is empty, and what to type to fill it.
  static func nothing(_ words: String, try command: String) -> HTML {
    HTML([
      .paragraph(words),
      HTML(.p, .class(.hint)) { HTML(.code) { command } },
    ])
  }
}

extension FollowUpState {
  /// How it stands out on a page.
  var styleClass: StyleClass {
    switch self {
    case .overdue: .late
    case .due: .due
    case .upcoming, .open, .settled: .open
    }
  }
}
