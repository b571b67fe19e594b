package import InterviewModel
internal import Zones

extension OverviewReport: Report {
  /// A search at a glance, section by section.
  package func text(_ layout: Layout) -> String {
    let interviews =
      held == 0
      ? []
      : [
        layout.section(
          "Tips", SkippedReport.table(tips, layout) + "\n" + matrix.text(layout)),
        layout.section("Do the tips pay off?", effectsText(layout)),
        layout.section("Impressions", impressionsText(layout)),
        layout.section("Silence", silentDays.text(layout)),
        layout.section("Letters", letters.text(layout)),
      ]
    let statistics =
      interviews + [
        layout.section("Offers", offers.text(layout)),
        layout.section("Funnel", funnel.text(layout)),
      ]
    let sections = [title(layout), layout.section("Now", today.summary(layout))] + statistics
    return (sections + [layout.section("Ahead", Clash.text(of: clashes, layout))])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  package var zones: [String] { (interviewsAhead + today.undebriefed).map(\.zone) }

  private func title(_ layout: Layout) -> String {
    layout.palette.apply(held == 0 ? nil : .bold, to: heading(layout.moments)) + "\n"
  }
}

extension Today {
  /// What needs the owner: how much of each, and what comes next.
  fileprivate func summary(_ layout: Layout) -> String {
    let longest = overdue.first.map {
      ", the longest by \(DurationText.span(now - $0.window.limit))"
    }
    return layout.fact("overdue", "\(overdue.count)\(longest ?? "")")
      + layout.fact("due", "\(due.count)")
      + layout.fact("open", "\(open.count)")
      + layout.fact("no debrief", "\(undebriefed.count)")
      + layout.fact("next 7 days", "\(next.count)")
      + next.map {
        layout.fact("", "\($0.short(layout.moments))  \($0.title)")
      }.joined()
  }
}

extension SilentDays {
  /// What came of days without a commitment, and how long answers took.
  fileprivate func text(_ layout: Layout) -> String {
    layout.fact("moved forward", outcome.words)
      + layout.fact("answers took", secondsToAnswer?.words)
  }
}

extension OfferStatistics {
  fileprivate func text(_ layout: Layout) -> String {
    guard total > 0 else { return "" }
    return layout.fact("offers", words)
      + layout.fact("time given", secondsGiven?.words)
      + layout.fact("more time", moreTime)
      + layout.fact("on time", kept.total == 0 ? nil : kept.words)
  }
}

extension LetterReport {
  fileprivate func text(_ layout: Layout) -> String {
    layout.fact("letters", statistics.words) + histogram(layout)
  }

  private func histogram(_ layout: Layout) -> String {
    guard let greatest = hoursToSend.bins.map(\.count).max(), greatest > 0 else { return "" }
    return hoursToSend.bins.map { bin in
      layout.fact(
        bin.hours,
        bin.count == 0 ? "0" : "\(layout.bar(bin.count, of: greatest)) \(bin.count)")
    }.joined()
  }
}
