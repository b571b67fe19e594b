package import InterviewModel
package import Zones

/// Letters with what became of them; where one is drafted and the terminal is wide, which are.
package struct LetterListReport: ListReport {
  private let letters: [FollowUp]
  private let drafted: Set<FollowUp.ID>

  /// Creates the report of these letters, some of which are drafted.
  package init(_ letters: [FollowUp], drafted: Set<FollowUp.ID> = []) {
    self.letters = letters
    self.drafted = drafted
  }

  package func rows(at now: Instant) -> FollowUpList { FollowUpList(letters, at: now) }

  package func text(_ layout: Layout) -> String {
    letters.isEmpty ? "No letters are owed.\n" : table(layout)
  }

  private func table(_ layout: Layout) -> String {
    let drafted = drafted
    let columns = FollowUpColumns(layout)
    let showsDrafts = layout.isWide && letters.contains { drafted.contains($0.id) }
    let channel = Table<FollowUp>.Column("Via", dropping: 1) { Cell($0.channel?.rawValue) }
    let draft = Table<FollowUp>.Column("Draft", dropping: 2) {
      Cell(drafted.contains($0.id) ? "drafted" : nil)
    }
    return layout.table(
      letters,
      [columns.number, columns.application, columns.recipient] + [
        .init("State") { Cell($0.standing(layout), $0.state(at: layout.moments.now).style) },
        .init("When") { Cell($0.decidingMoment(layout)) },
      ] + (showsDrafts ? [draft] : []) + (layout.isNarrow ? [] : [channel]))
  }
}

extension FollowUp {
  /// Where it stands; where the terminal is wide enough, with how much time is left or how late it
  /// is.
  fileprivate func standing(_ layout: Layout) -> String {
    let now = layout.moments.now
    if let settled {
      guard isLate else { return settled.briefWords }
      if layout.isNarrow { return "\(settled.manner.rawValue) late" }
      let hasRoom = settled.disposition == nil || layout.isWide
      let lateness = hasRoom ? DurationText.span(settled.at - window.limit) + " " : ""
      return "\(settled.briefWords) \(lateness)late"
    }
    let state = state(at: now)
    if layout.isNarrow { return state.rawValue }
    switch state {
    case .overdue: return "overdue by \(DurationText.span(now - window.limit))"
    case .due: return "due, \(DurationText.span(window.limit - now)) left"
    case .open: return "open, due \(DurationText.fromNow(window.due - now))"
    case .upcoming, .settled: return state.rawValue
    }
  }

  /// The moment that matters next, or that mattered last.
  fileprivate func decidingMoment(_ layout: Layout) -> String {
    // The state says it where there is no room.
    func word(_ word: String, _ instant: Instant) -> String {
      (layout.isSlim ? "" : word + " ") + layout.moment(instant)
    }
    if let settled { return layout.moment(settled.occasion) }
    switch state(at: layout.moments.now) {
    case .overdue: return word("since", window.limit)
    case .due, .open: return word("by", window.limit)
    case .upcoming, .settled: return word("from", window.opens)
    }
  }
}
