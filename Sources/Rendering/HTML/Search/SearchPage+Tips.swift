internal import InterviewModel
internal import Zones

extension SearchPage {
  /// What was done about each tip, over all interviews and in each of the latest.
  var tips: PageSection {
    PageSection(Anchor("tips"), "Tips") {
      HTML(.div, .class(.figures)) {
        results.figure()
        summaries
      }
      HTML(.h3) { "Interview by interview" }
      matrix
      let leftOut = report.matrix.total - report.matrix.rows.count
      if leftOut > 0 {
        HTML.paragraph("\(leftOut) earlier ones: clinch skipped --by interview", .quiet)
      }
    }
  }

  private var results: BarChart {
    BarChart(
      title: "What you did about each tip", subject: "Tip", parts: BarChart.results,
      rows: report.tips.map { row in
        .init(
          name: row.tip.title,
          note: "\(row.skipped) of \(row.done + row.skipped) skipped",
          counts: [row.done, row.skipped, row.declined, row.notApplicable, row.notLogged])
      })
  }

  private var summaries: HTML {
    let clock = clock
    return HTMLTable<TipSummary>(
      "How often you skipped each tip",
      [
        .init("Tip") { HTML.stored($0.tip.title) },
        .init("Skipped", .trailing) { "\($0.skipped) of \($0.done + $0.skipped)" },
        .init("Rate", .trailing) { Proportion($0.skipped, andNot: $0.done).percent ?? "" },
        .init("Streak", meaning: "skipped so many times in a row, up to the latest", .trailing) {
          $0.streak == 0 ? "" : "\($0.streak)"
        },
        .init("Last skipped") { row in
          if let last = row.lastSkippedAt { HTML.time(last, clock.date(last)) }
        },
      ]
    ).html(report.tips)
  }

  private var matrix: HTML {
    let clock = clock
    let tips = report.matrix.tips.enumerated().map { index, tip in
      HTMLTable<TipMatrix.Row>.Column("\(tip.number)", meaning: tip.name) { row in
        HTML.mark(row.results.indices.contains(index) ? row.results[index] : nil)
      }
    }
    return HTMLTable<TipMatrix.Row>(
      "The latest interviews by tip",
      [
        .init("Interview") { row in
          "\(row.interview.number) "
          HTML.title(row.company, row.role)
        },
        .init("When") { HTML.time($0.startsAt, clock.date($0.startsAt)) },
        .init("Round", .trailing) { "\($0.round)" },
      ] + tips + [.init("Led on") { $0.advancement.word }]
    ).html(report.matrix.rows)
  }
}

extension ClosingTip {
  /// Its number and name: `2 Ask for the next step`.
  var title: String { "\(number) \(name)" }
}

extension HTML {
  /// One result of a tip as a small picture.
  fileprivate static func mark(_ result: TipResult?) -> HTML {
    ResultStrip(words: result.words, shades: [result.shade]).svg
  }
}
