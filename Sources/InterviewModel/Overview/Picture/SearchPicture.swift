internal import Zones

/// A whole search as a report and a page show it: its numbers, and every application on its way.
package struct SearchPicture: Sendable, Equatable {
  /// The numbers.
  package let report: OverviewReport
  /// The applications: open ones by their next step, then those that ended, the latest first.
  ///
  /// Open ones are there in any case; the others when they are in the report's range.
  package let lanes: [ApplicationLane]
  /// The open offers, by their deadline, beside every other open application; empty without any.
  package let processes: [OpenProcess]
  /// The interviews to come, the next one first; one that has begun and runs is among them.
  package let ahead: [Interview]

  /// Creates the picture of a search.
  ///
  /// - Parameters:
  ///   - facts: what was logged.
  ///   - today: what needs the owner.
  ///   - standings: where each application stands.
  ///   - processes: the open applications with what comes next in each.
  package init(
    _ facts: OverviewFacts, today: Today, standings: [ApplicationStanding],
    processes: [OpenProcess]
  ) {
    report = OverviewReport(facts, today: today)
    let shown = Set(facts.historiesInRange.map(\.application.id))
    let known = Dictionary(
      standings.map { ($0.application.id, $0) }, uniquingKeysWith: { first, _ in first })
    lanes = facts.histories.compactMap { history -> ApplicationLane? in
      guard let standing = known[history.application.id],
        standing.stage != .ended || shown.contains(history.application.id)
      else { return nil }
      return ApplicationLane(history, standing, at: facts.now)
    }
    .sorted(at: facts.now)
    self.processes = OpenProcess.compared(processes)
    let running = Set(today.current.map(\.id))
    ahead = today.current + facts.ahead.filter { $0.isOn && !running.contains($0.id) }
  }

  /// The applications that are open, by their next step.
  package var open: [ApplicationLane] { lanes.filter(\.isOpen) }

  /// The applications that have ended, the latest first.
  package var ended: [ApplicationLane] { lanes.filter { !$0.isOpen } }

  /// The open offers, by their deadline.
  package var openOffers: [Offer] { processes.compactMap(\.offer) }

  /// The dates that come only after an offer has to be answered.
  package var lateDates: [DateClash] { DateClash.among(processes) }

  /// The tips, those skipped most often first; equals by number.
  package var tipsBySkips: [TipSummary] {
    report.tips.sorted { first, second in
      let (one, two) = (first.skipRate ?? -1, second.skipRate ?? -1)
      return one == two ? first.tip.number < second.tip.number : one > two
    }
  }

  /// The effect that comes nearest to a verdict: the one whose smaller side has most interviews.
  package var nearestEffect: TipEffect? {
    report.effects.max { $0.smallerSide < $1.smallerSide }
  }
}

extension TipEffect {
  /// How many interviews there are of the side that has fewer.
  package var smallerSide: Int {
    min(comparison.first.total, comparison.second.total)
  }
}
