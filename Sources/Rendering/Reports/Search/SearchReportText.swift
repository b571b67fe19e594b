public import InterviewModel
internal import Zones

extension Page {
  /// A search at a glance, section by section.
  public func searchReport(_ report: SearchReport) -> String {
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

  private func heading(of report: SearchReport) -> String {
    guard let span = report.span else {
      let range = report.range == InstantRange() ? "yet" : "in that time"
      return "No interview was held \(range).\n"
    }
    return palette.apply(.bold, to: title(of: report, span)) + "\n"
  }

  /// How many interviews it is about, and from when.
  private func title(of report: SearchReport, _ span: ClosedRange<Instant>) -> String {
    let (first, last) = (clock.date(span.lowerBound), clock.date(span.upperBound))
    if report.held == 1 { return "1 interview, \(first)" }
    return "\(report.held) interviews, \(first) to \(last)"
  }

  /// What needs the owner: how much of each, and the command that shows it.
  private func now(_ today: Today) -> String {
    let longest = today.overdue.first.map {
      ", the longest by \(DurationText.span(today.now - $0.window.limit))"
    }
    return fact("overdue", "\(today.overdue.count)\(longest ?? "")")
      + fact("due", "\(today.due.count)")
      + fact("open", "\(today.open.count)")
      + fact("no debrief", "\(today.undebriefed.count)")
      + fact("next 7 days", "\(today.next.count)")
      + today.next.map { fact("", "\(clock.short($0.startsAt))  \($0.title)") }.joined()
  }

  /// What came of days without a commitment, and how long answers took.
  private func silentDays(_ days: SilentDays) -> String {
    fact("led on", words(days.outcome))
      + fact("answers took", days.secondsToAnswer.map(spans))
  }

  private func offers(_ offers: OfferStatistics) -> String {
    guard offers.total > 0 else { return "" }
    return fact(
      "offers",
      "\(offers.total): \(offers.accepted) accepted, \(offers.declined) declined, "
        + "\(offers.open) open")
      + fact("time given", offers.secondsGiven.map(spans))
      + fact(
        "more time",
        offers.asked == 0
          ? nil
          : "asked \(offers.asked) times, granted "
            + offers.granted.words)
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

  /// How many led on, and how many nobody knows of: `9 of 12 (75 %, 47–91 %), 3 pending`.
  func words(_ count: AdvancementCount) -> String {
    count.advanced.wordsWithInterval + (count.pending == 0 ? "" : ", \(count.pending) pending")
  }

  /// Lengths of time in few words: `6 d (of 14)`.
  func median(_ seconds: Distribution) -> String {
    "\(DurationText.span(seconds.median)) (of \(seconds.count))"
  }

  /// Lengths of time: `median 6 d, 1 d to 20 d (of 14)`.
  func spans(_ seconds: Distribution) -> String {
    if seconds.count == 1 { return median(seconds) }
    let (least, most) = (DurationText.span(seconds.least), DurationText.span(seconds.greatest))
    return "median \(DurationText.span(seconds.median)), \(least) to \(most) (of \(seconds.count))"
  }
}

extension Histogram.Bin {
  /// Its hours: `12–24 h`, `72 h or more`.
  var hours: String {
    to.map { "\(from)–\($0) h" } ?? "\(from) h or more"
  }
}
