internal import InterviewModel

extension TipTable {
  /// The interviews of which nothing is logged, and those of which something is not, by name.
  func missingDebriefs(_ layout: Layout) -> String {
    Self.missing(undebriefed, "not debriefed", layout)
      + Self.missing(partlyDebriefed, "partly debriefed", layout)
  }

  /// How many interviews lack something, which they are, and how to make up for it; nothing when
  /// there is none.
  private static func missing(_ rows: [Row], _ what: String, _ layout: Layout) -> String {
    guard let latest = rows.first else { return "" }
    let names = names(of: rows, layout.moments)
    let command = layout.command("debrief \(latest.id.number)")
    let words = "\(rows.count) \(what): \(names): \(command)"
    return words.lines(ofCells: layout.width).map { $0 + "\n" }.joined()
  }

  /// The latest interviews by number, company and date, and how many others there are.
  static func names(of rows: [Row], _ moments: MomentText) -> String {
    let names = rows.prefix(mostNamed).map { row in
      "\(row.id.number) \(TerminalText.line(row.company)) (\(moments.date(row.startsAt)))"
    }
    let others = rows.count - names.count
    return names.joined(separator: ", ") + (others > 0 ? " and \(others) more" : "")
  }

  /// The most interviews that are named one after the other.
  private static let mostNamed = 5
}

extension TipTable.Row {
  /// The number of an interview, when it was and what for.
  func heading(_ layout: Layout) -> String {
    layout.palette.apply(.cyan, to: "\(id.number)") + "  \(layout.moments.short(startsAt))  "
      + TerminalText.line("\(title), round \(round)")
  }
}
