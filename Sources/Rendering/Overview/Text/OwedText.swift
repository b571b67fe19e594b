internal import InterviewModel
internal import Zones

extension SearchPicture {
  /// What is owed, the most urgent first, with the time left and the command that settles it.
  func owedText(_ layout: Layout) -> String {
    let today = report.today
    let rows = today.owed
    let moments = layout.moments
    let table = layout.table(
      Array(rows.prefix(Self.mostOwed)),
      [
        .init("Left") { row in
          Cell(moments.left(until: row.window.limit), row.state(at: moments.now).style)
        },
        .init("", dropping: 2) { Cell(layout.meter($0.window.passed(at: moments.now))) },
        .init("What", shrinkableTo: 16) { Cell("\($0.words): \($0.company)") },
        .init("Command", dropping: 1) { row in
          Cell(row.command(isDrafted: today.drafted.contains(row.id)), .dim)
        },
      ])
    let hidden = [
      (rows.count - Self.mostOwed, "more: clinch due"),
      (today.overdue.count - today.urgentOverdue.count, "more, over a week late: clinch overdue"),
    ]
    let notes = hidden.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\n" }.joined()
    if rows.isEmpty { return notes.isEmpty ? "Nothing.\n" : notes }
    return table + notes
  }

  private static var mostOwed: Int { 8 }
}

extension Layout {
  /// How much of a whole has passed, as a short bar on a track.
  func meter(_ share: Double, cells: Int = 10) -> String {
    let full = Int((min(max(share, 0), 1) * Double(cells)).rounded())
    return String(repeating: hasBlocks ? "█" : "#", count: full)
      + String(repeating: hasBlocks ? "░" : ".", count: cells - full)
  }
}
