package import InterviewModel
package import Zones

extension SearchPicture: Report {
  package func json(at now: Instant) -> JSON { report.json(at: now) }

  package var zones: [String] {
    (report.interviewsAhead + report.today.undebriefed + ahead).map(\.zone)
      + lanes.compactMap { lane in
        switch lane.standing.next?.kind {
        case .interview(_, let zone), .reply(let zone): zone
        case .owed, nil: nil
        }
      } + openOffers.compactMap(\.zone)
  }

  /// A search at a glance, section by section, in the order of the page.
  package func text(_ layout: Layout) -> String {
    let tips =
      report.held == 0
      ? []
      : [
        layout.section(
          "What you skip",
          SkippedReport.table(tipsBySkips, layout) + "\n" + report.matrix.text(layout)),
        layout.section("Do the tips pay off?", effectsText(layout)),
        layout.section("Letters", report.letters.text(layout)),
      ]
    let silence =
      report.held == 0
      ? []
      : [
        layout.section("Impressions", report.impressionsText(layout)),
        layout.section("When nothing was said on the day", report.silentDays.text(layout)),
      ]
    let sections =
      [
        title(layout), layout.section("Now", figures(layout)),
        layout.section("Next", nextText(layout)), layout.section("Owed", owedText(layout)),
        layout.section("Applications", lanesText(layout)),
      ] + tips + [layout.section("How far applications got", report.funnel.text(layout))] + silence
      + [layout.section("Offers", offersText(layout))]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func title(_ layout: Layout) -> String {
    layout.palette.apply(report.held == 0 ? nil : .bold, to: report.heading(layout.moments)) + "\n"
  }

  /// The figures that the page begins with.
  private func figures(_ layout: Layout) -> String {
    let today = report.today
    let longest = today.overdue.first.map {
      ", the oldest \(DurationText.span(today.now - $0.window.limit)) late"
    }
    let waiting = open.count { $0.standing.waitingOn == .them }
    let letters = report.letters.statistics.onTimeProportion
    let worst = tipsBySkips.first.flatMap { $0.skipped > 0 ? $0 : nil }
    return layout.fact(
      "open", "\(open.count)" + (waiting > 0 ? ", waiting on them: \(waiting)" : ""))
      + layout.fact("overdue", "\(today.overdue.count)\(longest ?? "")")
      + layout.fact("due", "\(today.due.count)")
      + layout.fact("to debrief", "\(today.undebriefed.count)")
      + layout.fact("letters", letters.total == 0 ? nil : "\(letters.words) on time")
      + layout.fact("most skipped", worst.map { "\($0.tip.name): \($0.skips.words)" })
  }

  /// The next interviews, those that clash among them.
  private func nextText(_ layout: Layout) -> String {
    let rows = ahead.prefix(Self.mostAhead).map { interview in
      let line = "\(interview.short(layout.moments))  \(TerminalText.line(interview.title))"
      return "  \(layout.hanging("\(line), round \(interview.round)", from: 2))\n"
    }
    let more =
      ahead.count > Self.mostAhead
      ? "  \(ahead.count - Self.mostAhead) more: clinch list --since today\n" : ""
    return rows.joined() + more + Clash.text(of: report.clashes, layout)
  }

  /// The open offers and what comes too late for them, then all offers in numbers.
  private func offersText(_ layout: Layout) -> String {
    let rows = openOffers.isEmpty ? "" : OfferListReport(processes).text(layout) + "\n"
    return rows + report.offers.text(layout)
  }

  private static let mostAhead = 5
}

extension SilentDays {
  /// What came of days without a commitment, and how long answers took.
  fileprivate func text(_ layout: Layout) -> String {
    layout.fact("moved forward", outcome.words)
      + layout.fact("time to answer", secondsToAnswer?.words)
  }
}

extension OfferStatistics {
  fileprivate func text(_ layout: Layout) -> String {
    guard total > 0 else { return "" }
    return layout.fact("offers logged", words)
      + layout.fact("time given", secondsGiven?.words)
      + layout.fact("extensions", moreTime)
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
