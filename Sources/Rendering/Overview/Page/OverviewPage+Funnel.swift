internal import InterviewModel

extension OverviewPage {
  /// How far applications got, from applying on.
  var funnel: PageSection {
    let funnel = report.funnel
    return PageSection(Anchor("funnel"), "How far applications got") {
      if funnel.stages.isEmpty {
        HTML.nothing(
          "This counts applications that were sent, and those with an interview.",
          try: "clinch apply COMPANY ROLE --at today")
      } else {
        stages
        if let lede = report.movedForward { HTML.paragraph(lede, .lede) }
        HTML.folded("The numbers as a table") {
          reached
          steps
          sources
          ends
        }
      }
    }
  }

  private var stages: HTML {
    HTML(.ol, .class(.bars), .role(.list)) {
      for stage in report.funnel.stages {
        HTML(.li) {
          HTML(.span) { stage.reached.title }
          BarChart(stage.applications.rate ?? 0).svg
          HTML(.b) { "\(stage.applications.count)" }
        }
      }
    }
  }

  private var reached: HTML {
    HTMLTable<Funnel.Stage>(
      "How far applications got",
      [
        .init("Reached") { $0.reached.title },
        .init("Applications") { $0.applications.words },
      ]
    ).html(report.funnel.stages)
  }

  private var steps: HTML {
    HTMLTable<Funnel.Step>(
      "From round to round",
      [
        .init("From") { "round \($0.round)" },
        .init("Moved forward") { $0.outcome.advanced.wordsWithInterval },
        .init("Pending", .trailing) { "\($0.outcome.pending)" },
        .init("Time to next round") { $0.secondsToNext?.words ?? "" },
      ]
    ).html(report.funnel.steps)
  }

  private var sources: HTML {
    HTMLTable<Funnel.Source>(
      "By source",
      [
        .init("Source") { $0.name.map { HTML.stored($0) } ?? HTML("unknown source") },
        .init("Applications", .trailing) { "\($0.applications)" },
        .init("Beyond round 1") { $0.outcome.words },
        .init("Offers") { $0.offers.words },
      ]
    ).html(report.funnel.sources)
  }

  private var ends: HTML {
    HTMLTable<Funnel.End>(
      "How they ended",
      [
        .init("End") { $0.words },
        .init("Applications", .trailing) { "\($0.applications)" },
      ]
    ).html(report.funnel.ends)
  }
}
