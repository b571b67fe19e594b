internal import InterviewModel

extension TipMatrix {
  /// The latest interviews with a letter for the result of each tip, and what the letters mean.
  func text(_ layout: Layout) -> String {
    let moments = layout.moments
    let tips = tips.enumerated().map { index, tip in
      Table<Row>.Column("\(tip.number)") { row in
        Cell(row.results[index].mark, row.results[index] == .skipped ? .red : nil)
      }
    }
    let table = layout.table(
      rows,
      [
        .init("No", .trailing) { Cell("\($0.interview.number)", .cyan) },
        .init("When", dropping: 2) { Cell(moments.date($0.startsAt)) },
        .init("For", shrinkableTo: 8, dropping: 3) { Cell($0.title) },
      ] + tips + [.init("Moved forward", dropping: 1) { Cell($0.advancement.word) }])
    return table + TipResult?.legend + "\n" + (leftOut(moments).map { $0 + "\n" } ?? "")
  }
}

extension TipResult? {
  /// One letter for the result; a point for what is not logged.
  var mark: String {
    switch self {
    case .done: "d"
    case .skipped: "s"
    case .declined: "c"
    case .notApplicable: "n"
    case nil: "."
    }
  }

  /// What the letters mean.
  static var legend: String { "d done, s skipped, c declined, n not applicable, . not logged" }
}
