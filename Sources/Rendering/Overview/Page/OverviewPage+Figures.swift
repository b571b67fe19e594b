internal import InterviewModel
internal import Zones

extension OverviewPage {
  /// The five figures that answer how it goes.
  var figures: HTML {
    HTML(.ul, .class(.figures, .card), .role(.list), .label("The search in five figures")) {
      figure(
        "\(report.held)", nil, report.held == 1 ? "interview held" : "interviews held", planned)
      figure("\(picture.open.count)", nil, "open applications", waiting)
      overdue
      rate(
        report.letters.statistics.onTimeProportion, "letters on time", orElse: "no letter sent yet")
      mostSkipped
    }
  }

  private func figure(
    _ number: String, _ unit: String?, _ name: String, _ remark: String, isAlert: Bool = false
  ) -> HTML {
    HTML(.li, isAlert ? .class(.alert) : nil) {
      HTML(.b) {
        number
        if let unit { HTML(.small, .class(.unit)) { unit } }
      }
      HTML(.span) { name }
      HTML(.small) { remark }
    }
  }

  private var planned: String {
    let count = picture.ahead.count { $0.startsAt > moments.now }
    return count == 0 ? "none planned" : "\(count) planned"
  }

  private var waiting: String {
    let count = picture.open.count { $0.standing.waitingOn == .them }
    return "\(count == 0 ? "none" : "\(count)") waiting on them"
  }

  private var overdue: HTML {
    let today = report.today
    let areLetters = !today.overdue.isEmpty && today.overdue.allSatisfy { $0.kind == .thankYou }
    // Said where "letters" stands above it and other things are due, too.
    let hasOthers = areLetters && today.due.contains { $0.kind != .thankYou }
    let count = today.due.count
    let due = hasOthers ? "\(count) \(count == 1 ? "follow-up" : "follow-ups")" : "\(count)"
    let left = today.due.map(\.window.limit).min().map { ", \(moments.left(until: $0))" } ?? ""
    return figure(
      "\(today.overdue.count)", nil,
      areLetters ? (today.overdue.count == 1 ? "letter overdue" : "letters overdue") : "overdue",
      today.due.isEmpty ? "nothing due" : "\(due) due\(left)",
      isAlert: !today.overdue.isEmpty)
  }

  private func rate(_ share: Proportion, _ name: String, orElse nothing: String) -> HTML {
    guard let rate = share.rate else { return figure("–", nil, name, nothing) }
    return figure("\(Proportion.percent(rate))", "%", name, share.ratio)
  }

  private var mostSkipped: HTML {
    guard let worst = picture.tipsBySkips.first, worst.skipRate != nil else {
      return figure("–", nil, "of tips skipped", "no debrief yet")
    }
    guard worst.skipped > 0 else { return figure("0", "%", "of tips skipped", "none so far") }
    return HTML(.li) {
      HTML(.b) {
        "\(Proportion.percent(worst.skipRate ?? 0))"
        HTML(.small, .class(.unit)) { "%" }
      }
      HTML(.span) {
        "skip “"
        HTML.stored(worst.tip.name)
        "”"
      }
      HTML(.small) { "\(worst.skips.ratio) interviews" }
    }
  }
}
