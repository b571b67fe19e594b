extension TipTable {
  /// Each tip over all interviews, by number.
  package var summaries: [TipSummary] {
    tips.indices.map { column in
      TipSummary(
        of: tips[column],
        over: rows.lazy.map { row in
          TipOccasion(
            interview: row.id, startsAt: row.startsAt, kind: row.kind, entry: row.entries[column])
        })
    }
  }

  /// The interviews in which a tip was skipped, the latest first.
  package var skippedInterviews: [SkippedInterview] {
    rows.compactMap { row in
      guard row.entries.contains(where: { $0.result == .skipped }) else { return nil }
      let skipped = debriefedTips(of: row).filter { $0.result == .skipped }
      return SkippedInterview(interview: row, skipped: skipped)
    }
  }

  /// Each tip with its result in the interview of one of the rows, by number.
  package func debriefedTips(of row: Row) -> [DebriefedTip] {
    zip(tips, row.entries).map { tip, entry in
      DebriefedTip(
        tip: tip, result: entry.result, note: entry.note, isDerived: entry.isDerived)
    }
  }

  /// The interviews of which nothing is logged that a debrief asks for, the latest first.
  package var undebriefed: [Row] {
    let asked = askedColumns
    return rows.filter { row in
      !asked.isEmpty && asked.allSatisfy { row.entries[$0].result == nil }
    }
  }

  /// The interviews of which some of what a debrief asks for is logged and some is not, the latest
  /// first.
  package var partlyDebriefed: [Row] {
    let asked = askedColumns
    return rows.filter { row in
      asked.contains { row.entries[$0].result == nil }
        && asked.contains { row.entries[$0].result != nil }
    }
  }

  /// Where the tips stand that a debrief asks for: all but the letter.
  private var askedColumns: [Int] {
    tips.indices.filter { !tips[$0].isLetter }
  }

  /// The table of some of its interviews alone.
  package func limited(to interviews: Set<InterviewID>) -> TipTable {
    var table = self
    table.rows = rows.filter { interviews.contains($0.id) }
    return table
  }

  /// The table of one of its tips alone.
  package func limited(to tip: ClosingTip) -> TipTable {
    var table = self
    guard let column = tips.firstIndex(of: tip) else { return self }
    table.tips = [tip]
    for row in rows.indices { table.rows[row].entries = [rows[row].entries[column]] }
    return table
  }
}

/// An interview in which at least one tip was skipped.
package struct SkippedInterview: Sendable, Equatable {
  /// The interview.
  package var interview: TipTable.Row
  /// The tips that were skipped there, by number.
  package var skipped: [DebriefedTip]

  /// Creates an interview with its skipped tips.
  package init(interview: TipTable.Row, skipped: [DebriefedTip]) {
    self.interview = interview
    self.skipped = skipped
  }
}
