package import InterviewModel
internal import Zones

extension Layout {
  /// A search at a glance, section by section.
  package func overviewReport(_ report: OverviewReport) -> String {
    let statistics =
      report.held == 0
      ? []
      : [
        section("Tips", skippedTable(report.tips) + "\n" + matrix(report.matrix)),
        section("Does it matter", effects(report)),
        section("Impressions", impressions(report)),
        section("Days without a commitment", silentDays(report.silentDays)),
        section("Letters", letters(report.letters)),
        section("Offers", offers(report.offers)),
        section("Funnel", funnel(report.funnel)),
      ]
    let sections = [heading(of: report), section("Now", now(report.today))] + statistics
    return (sections + [section("Ahead", clashes(report.clashes))])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(of report: OverviewReport) -> String {
    palette.apply(report.held == 0 ? nil : .bold, to: report.heading(moments)) + "\n"
  }

  /// What needs the owner: how much of each, and what comes next.
  private func now(_ today: Today) -> String {
    let longest = today.overdue.first.map {
      ", the longest by \(DurationText.span(today.now - $0.window.limit))"
    }
    return fact("overdue", "\(today.overdue.count)\(longest ?? "")")
      + fact("due", "\(today.due.count)")
      + fact("open", "\(today.open.count)")
      + fact("no debrief", "\(today.undebriefed.count)")
      + fact("next 7 days", "\(today.next.count)")
      + today.next.map { fact("", "\(moments.short($0.startsAt))  \($0.title)") }.joined()
  }

  /// What came of days without a commitment, and how long answers took.
  private func silentDays(_ days: SilentDays) -> String {
    fact("led on", days.outcome.words)
      + fact("answers took", days.secondsToAnswer?.words)
  }

  private func offers(_ offers: OfferStatistics) -> String {
    guard offers.total > 0 else { return "" }
    return fact("offers", offers.words)
      + fact("time given", offers.secondsGiven?.words)
      + fact("more time", offers.moreTime)
      + fact("in time", offers.kept.total == 0 ? nil : offers.kept.words)
  }

  private func letters(_ letters: LetterReport) -> String {
    fact("letters", letters.statistics.words) + histogram(letters.hoursToSend)
  }

  private func histogram(_ hours: Histogram) -> String {
    guard let greatest = hours.bins.map(\.count).max(), greatest > 0 else { return "" }
    return hours.bins.map { bin in
      fact(
        bin.hours, bin.count == 0 ? "0" : "\(bar(bin.count, of: greatest)) \(bin.count)")
    }.joined()
  }
}
