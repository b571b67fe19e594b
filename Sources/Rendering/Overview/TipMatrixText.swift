internal import InterviewModel
internal import Zones

extension Layout {
  /// The latest interviews with a letter for the result of each tip, and what the letters mean.
  func matrix(_ matrix: TipMatrix) -> String {
    let moments = moments
    let tips = matrix.tips.enumerated().map { index, tip in
      Table<TipMatrix.Row>.Column("\(tip.number)") { row in
        Cell(row.results[index].mark, row.results[index] == .skipped ? .red : nil)
      }
    }
    let table = table(
      matrix.rows,
      [
        .init("No", .trailing) { Cell("\($0.interview.number)", .cyan) },
        .init("When") { Cell(moments.date($0.startsAt)) },
        .init("For", shrinkableTo: 12) { Cell($0.title) },
      ] + tips + [.init("Led on") { Cell($0.advancement.word) }])
    let leftOut = matrix.leftOut(moments).map { $0 + "\n" } ?? ""
    return table + TipResult?.legend + "\n" + leftOut
  }
}

extension TipMatrix {
  /// How many interviews are not shown, and what shows them; nil when all are.
  func leftOut(_ moments: MomentText) -> String? {
    guard total > rows.count, let last = rows.last else { return nil }
    let date = moments.zone.local(at: last.startsAt).date
    return "\(total - rows.count) earlier ones: clinch report --until \(date)"
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
  static var legend: String { "d done, s skipped, c chose not to, n not applicable, . not logged" }
}

extension Advancement {
  /// Whether it led on, in a word.
  var word: String {
    switch self {
    case .advanced: "yes"
    case .didNotAdvance: "no"
    case .pending: "pending"
    }
  }
}
