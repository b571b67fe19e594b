internal import InterviewModel

extension OverviewPage {
  /// Whether doing a tip pays off: one sentence while there are too few interviews, and in full
  /// only for tips with a verdict.
  var effects: PageSection {
    let decided = report.effects.filter { $0.comparison.verdict != .tooFew }
    let others = report.effects.filter { $0.comparison.verdict == .tooFew }
    return PageSection(Anchor("effects"), "Do the tips pay off?") {
      if decided.isEmpty {
        HTML.paragraph(picture.tooEarly)
      } else {
        HTML.paragraph(
          "How many interviews moved forward after the tip was done, and after it was skipped.",
          .lede)
        plots(decided)
      }
      if report.held > 0 {
        HTML.folded("The numbers so far") {
          if !others.isEmpty { plots(others) }
          numbers
          HTML.paragraph(TipEffect.remark, .quiet)
        }
      }
    }
  }

  private func plots(_ effects: [TipEffect]) -> HTML {
    HTML(.ul, .class(.dots), .role(.list)) {
      HTML(.li, .hidden) {
        HTML(.div, .class(.share)) {
          HTML(.div)
          ScaleChart().svg
        }
      }
      for effect in effects {
        HTML(.li) {
          HTML(.h3) {
            HTML.stored(effect.tip.name)
            HTML(.span, .class(.verdict)) { " · \(effect.comparison.verdict.words)" }
          }
          HTML(.div, .class(.share)) {
            HTML(.div) {
              HTML(.span) { "done: \(effect.done.advanced.ratio)" }
              HTML(.span) { "skipped: \(effect.skipped.advanced.ratio)" }
            }
            plot(effect).svg
          }
        }
      }
    }
  }

  private func plot(_ effect: TipEffect) -> IntervalChart {
    func estimate(_ count: AdvancementCount) -> IntervalChart.Estimate? {
      guard let rate = count.advanced.rate, let interval = count.advanced.interval else {
        return nil
      }
      return .init(lower: interval.lower, share: rate, upper: interval.upper)
    }
    return IntervalChart(
      words: "done \(effect.done.words), skipped \(effect.skipped.words)",
      first: estimate(effect.done), second: estimate(effect.skipped))
  }

  private var numbers: HTML {
    HTMLTable<TipEffect>(
      "How often interviews moved forward",
      [
        .init("Tip") { HTML.stored($0.tip.title) },
        .init("Done") { $0.done.words },
        .init("Skipped") { $0.skipped.words },
        .init("Difference", meaning: "in percentage points, with its 95% interval") {
          $0.comparison.points ?? ""
        },
        .init("Fisher's p", meaning: "of Fisher's exact test, two-sided", .trailing) {
          $0.comparison.probability ?? ""
        },
        .init("Verdict") { $0.comparison.verdict.words },
      ]
    ).html(report.effects)
  }
}
