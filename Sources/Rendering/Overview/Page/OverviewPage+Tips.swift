internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// What was done about each tip, over all interviews and in each of the latest.
  var tips: PageSection {
    PageSection(Anchor("tips"), "Tips") {
      HTML(.div, .class(.figures)) {
        results.figure()
        kinds
      }
      summaries
      HTML(.h3) { "Interview by interview" }
      matrix
      if let leftOut = report.matrix.leftOut(moments) { HTML.paragraph(leftOut, .quiet) }
    }
  }

  private var results: BarChart {
    BarChart(
      title: "What you did about each tip", subject: "Tip", parts: BarChart.results,
      rows: report.tips.map { row in
        .init(
          name: row.tip.title,
          note: "\(row.skips.ratio) skipped",
          counts: [row.done, row.skipped, row.declined, row.notApplicable, row.notLogged])
      })
  }

  private var summaries: HTML {
    let moments = moments
    return HTMLTable<TipSummary>(
      "How often you skipped each tip",
      [
        .init("Tip") { HTML.stored($0.tip.title) },
        .init("Skipped", .trailing) { $0.skips.ratio },
        .init("Rate", .trailing) { $0.skips.percent ?? "" },
        .init("Last \(TipSummary.recentLength)", .trailing) { row in
          if row.recentSkips.total > 0 { row.recentSkips.ratio }
        },
        .init("Streak", meaning: "skipped so many times in a row, up to the latest", .trailing) {
          $0.streak == 0 ? "" : "\($0.streak)"
        },
        .init("Last skipped") { row in
          if let last = row.lastSkippedAt { HTML.time(last, moments.date(last)) }
        },
        .init("Trend", meaning: "the latest interviews, the oldest of them first") { $0.strip.svg },
      ]
    ).html(report.tips)
  }

  /// Each tip with how often it was skipped in each kind of interview that occurs.
  private var kinds: HTML {
    let kinds = TipSummary.kinds(in: report.tips)
    guard kinds.count > 1 else { return .none }
    let columns = kinds.map { kind in
      HTMLTable<TipSummary>.Column(kind.rawValue, .trailing) { row in
        row.skips(in: kind)?.ratio ?? ""
      }
    }
    return HTMLTable(
      "Skipped by kind of interview", [.init("Tip") { HTML.stored($0.tip.title) }] + columns
    ).html(report.tips)
  }

  private var matrix: HTML {
    let moments = moments
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
        .init("When") { HTML.time($0.startsAt, moments.date($0.startsAt)) },
        .init("Round", .trailing) { "\($0.round)" },
      ] + tips + [.init("Moved forward") { $0.advancement.word }]
    ).html(report.matrix.rows)
  }
}

extension TipSummary {
  /// What was done in the latest interviews.
  fileprivate var strip: ResultStrip {
    let results = Array(history.reversed())
    return ResultStrip(
      words: "the oldest first: \(results.map(\.words).joined(separator: ", "))",
      shades: results.map(\.shade))
  }
}

extension HTML {
  /// One result of a tip as a small picture.
  fileprivate static func mark(_ result: TipResult?) -> HTML {
    ResultStrip(words: result.words, shades: [result.shade]).svg
  }
}
