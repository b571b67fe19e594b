internal import InterviewModel

extension Layout {
  /// The interviews of which nothing is logged, and those of which something is not, by name.
  func missing(in table: TipTable) -> String {
    missing(table.undebriefed, "not debriefed")
      + missing(table.partlyDebriefed, "debriefed in part")
  }

  /// How many interviews lack something, which they are, and how to make up for it; nothing when
  /// there is none.
  private func missing(_ rows: [TipTable.Row], _ what: String) -> String {
    guard let latest = rows.first else { return "" }
    let words = "\(rows.count) \(what): \(names(of: rows)): clinch debrief \(latest.id.number)"
    return words.lines(ofCells: width).map { $0 + "\n" }.joined()
  }

  /// The latest interviews by number, company and date, and how many others there are.
  func names(of rows: [TipTable.Row]) -> String {
    let names = rows.prefix(Self.mostNamed).map { row in
      "\(row.id.number) \(TerminalText.line(row.company)) (\(moments.date(row.startsAt)))"
    }
    let others = rows.count - names.count
    return names.joined(separator: ", ") + (others > 0 ? " and \(others) more" : "")
  }

  /// The most interviews that are named one after the other.
  private static let mostNamed = 5
}
