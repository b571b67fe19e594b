internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// What the owner skips, most skipped first, with each of the latest interviews as a square.
  var tips: PageSection {
    PageSection(Anchor("tips"), "What you skip") {
      if report.held == 0 || report.tips.allSatisfy({ $0.history.allSatisfy { $0 == nil } }) {
        HTML.nothing(
          "Nothing is logged yet. After each interview, note which tips you followed.",
          try: "clinch debrief")
      } else {
        HTML.paragraph(
          "Most skipped first. Each square is one interview, the latest on the right.", .lede)
        HTML(.ol, .class(.tips), .role(.list)) {
          for summary in picture.tipsBySkips { tip(summary) }
        }
        key
        HTML.folded("The numbers as a table") {
          counts
          kinds
        }
        HTML.folded("Interview by interview") {
          matrix
          if let leftOut = report.matrix.leftOut(moments) { HTML.paragraph(leftOut, .quiet) }
        }
      }
    }
  }

  private func tip(_ summary: TipSummary) -> HTML {
    let results = Array(summary.history.reversed())
    return HTML(.li) {
      HTML(.div, .class(.tip)) {
        HTML(.b) { HTML.stored(summary.tip.name) }
        HTML(.span) { "\(summary.skips.ratio) skipped" }
      }
      HTML(.div, .class(.rate)) {
        HTML(.b) {
          summary.skipRate.map { "\(Proportion.percent($0))" } ?? "–"
          HTML(.small, .class(.unit)) { summary.skipRate == nil ? "" : "%" }
        }
        BarChart(summary.skipRate ?? 0, .skipped, height: 5).svg
      }
      StripChart(
        words: "the oldest first: \(results.map(\.words).joined(separator: ", "))",
        squares: zip(results, titles(of: results.count)).map { result, title in
          .init(mark: result.square, title: "\(title): \(result.words)")
        }, places: TipSummary.historyLength
      ).svg
      trend(summary)
    }
  }

  /// The latest interviews, the oldest of them first, as `18 Nov, Acme`.
  private func titles(of count: Int) -> [String] {
    let rows = report.matrix.rows.prefix(count).reversed()
    return rows.map { "\(moments.date($0.startsAt)), \($0.company)" }
  }

  /// The last few against those before.
  private func trend(_ summary: TipSummary) -> HTML {
    let (recent, all) = (summary.recentSkips, summary.skips)
    let before = Proportion(
      all.count - recent.count, andNot: (all.total - all.count) - (recent.total - recent.count))
    return HTML(.div, .class(.trend)) {
      if recent.total > 0 { HTML(.span) { "\(recent.count) of the last \(recent.total)" } }
      if before.total > 0 { HTML(.span) { "\(before.ratio) before" } }
    }
  }

  private var key: HTML {
    HTML(.ul, .class(.key), .role(.list)) {
      for result in TipResult?.all {
        HTML(.li) {
          StripChart.key(result.square).svg
          result.words
        }
      }
    }
  }

  private var counts: HTML {
    let moments = moments
    return HTMLTable<TipSummary>(
      "What you did about each tip",
      [
        .init("Tip") { HTML.stored($0.tip.title) },
        .init("Done", .trailing) { "\($0.done)" },
        .init("Skipped", .trailing) { "\($0.skipped)" },
        .init("Declined", .trailing) { "\($0.declined)" },
        .init("Not applicable", .trailing) { "\($0.notApplicable)" },
        .init("Not logged", .trailing) { "\($0.notLogged)" },
        .init(
          "Streak", meaning: "how many times in a row you skipped it, up to the latest interview",
          .trailing
        ) {
          $0.streak == 0 ? "" : "\($0.streak)"
        },
        .init("Last skipped") { row in
          if let last = row.lastSkippedAt { HTML.time(last, moments.date(last)) }
        },
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
      HTMLTable<TipMatrix.Row>.Column(tip.name) { row in
        row.results.indices.contains(index) ? row.results[index].words : ""
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

extension TipResult? {
  /// All results in the order in which they are counted, what is not logged at the end.
  static var all: [TipResult?] { TipResult.allCases.map(Optional.some) + [nil] }

  /// How it is drawn.
  var square: StripChart.Mark {
    switch self {
    case .done: .tinted
    case .skipped: .crossed
    case .declined: .dashed
    case .notApplicable: .pointed
    case nil: .broken
    }
  }

  /// What it is called.
  var words: String {
    switch self {
    case .done: "done"
    case .skipped: "skipped"
    case .declined: "declined"
    case .notApplicable: "not applicable"
    case nil: "not logged"
    }
  }
}
