internal import InterviewModel

extension OverviewPage {
  /// How far applications came, what came of each round, how they ended, and of which source; nil
  /// without applications.
  var funnel: PageSection? {
    guard !report.funnel.stages.isEmpty else { return nil }
    return PageSection(Anchor("funnel"), "Funnel") {
      HTML(.div, .class(.figures)) {
        stages.figure()
        ends.figure()
      }
      if !report.funnel.steps.isEmpty { steps }
      sources
    }
  }

  private var stages: BarChart {
    BarChart(
      title: "How far applications came", subject: "Reached",
      parts: [.init(name: "Applications", shade: .solid)],
      rows: report.funnel.stages.map { stage in
        .init(
          name: stage.reached.words, note: stage.applications.words,
          counts: [stage.applications.count])
      })
  }

  private var ends: BarChart {
    BarChart(
      title: "How applications ended", subject: "End",
      parts: [.init(name: "Applications", shade: .solid)],
      rows: report.funnel.ends.map { end in
        .init(name: end.words, note: "\(end.applications)", counts: [end.applications])
      })
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
        .init("Source") { $0.name.map { HTML.stored($0) } ?? HTML("not said") },
        .init("Applications", .trailing) { "\($0.applications)" },
        .init("Beyond round 1") { $0.outcome.words },
        .init("Offers") { $0.offers.words },
      ]
    ).html(report.funnel.sources)
  }
}
