internal import InterviewModel

extension OverviewPage {
  /// What came of doing each tip against skipping it.
  var effects: PageSection {
    PageSection(Anchor("effects"), "Do the tips pay off?") {
      HTML.paragraph(TipEffect.remark)
      chart.figure(isOpen: true)
    }
  }

  private var chart: IntervalChart {
    IntervalChart(
      title: "How often interviews led on", subject: "Tip",
      rows: report.effects.map { effect in
        let comparison = effect.comparison
        return .init(
          name: effect.tip.title, first: share("done", effect.done),
          second: share("skipped", effect.skipped), difference: comparison.points,
          probability: comparison.probability, verdict: comparison.verdict.words)
      })
  }

  private func share(_ name: String, _ count: AdvancementCount) -> IntervalChart.Share {
    let share = count.advanced
    var estimate: IntervalChart.Estimate?
    if let rate = share.rate, let interval = share.interval {
      estimate = .init(lower: interval.lower, share: rate, upper: interval.upper)
    }
    return .init(
      name: name, words: "\(share.count) of \(share.total)", exactly: count.words,
      estimate: estimate)
  }

  /// What came of interviews by how they felt; nil when none was rated.
  var impressions: PageSection? {
    guard report.impressions.contains(where: { $0.outcome.total > 0 }) else { return nil }
    return PageSection(Anchor("impressions"), "Impressions") {
      HTML(.div, .class(.figures)) {
        ratings.figure()
        HTML.facts([
          ("Rated 1 or 2", report.lowImpressions.sentence),
          ("Rated 4 or 5", report.highImpressions.sentence),
        ])
      }
    }
  }

  private var ratings: BarChart {
    BarChart(
      title: "What came of interviews by how they felt", subject: "Impression",
      parts: BarChart.advancements,
      rows: report.impressions.map { impression in
        let (advanced, pending) = (impression.outcome.advanced, impression.outcome.pending)
        return .init(
          name: "\(impression.rating) of 5", note: advanced.words,
          counts: [advanced.count, advanced.total - advanced.count, pending])
      })
  }

  /// What came of days without a commitment, and how long answers took.
  var silentDays: PageSection {
    PageSection(Anchor("silent-days"), "Silence") {
      HTML.facts([
        ("Moved forward", report.silentDays.outcome.words),
        ("Answers took", report.silentDays.secondsToAnswer?.words),
      ])
    }
  }
}
