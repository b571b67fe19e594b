internal import InterviewModel

/// The latest results of a tip as a row of signs, the oldest first.
///
/// The signs differ in shape, not in colour, and are among the few that a text console can show.
enum TipStrip {
  static func sign(of result: TipResult?, _ layout: Layout) -> String {
    switch result {
    case .skipped: layout.hasBlocks ? "█" : "#"
    case .done: layout.hasBlocks ? "░" : "-"
    case .declined, .notApplicable, nil: layout.hasBlocks ? "·" : "."
    }
  }

  /// The signs of at most `length` interviews.
  static func text(of summary: TipSummary, length: Int, _ layout: Layout) -> String {
    summary.history.prefix(length).reversed().map { sign(of: $0, layout) }.joined()
  }

  /// What the signs mean.
  static func legend(_ layout: Layout) -> String {
    "\(sign(of: .skipped, layout)) skipped  \(sign(of: .done, layout)) done  "
      + "\(sign(of: nil, layout)) other"
  }

  /// For how many interviews a strip has room beside other columns; nil where it has none: in a
  /// pipe or file, where signs are only in the way, and on a terminal of less than 60 cells.
  static func length(in layout: Layout) -> Int? {
    guard let width = layout.width, width >= 60 else { return nil }
    if layout.isNarrow { return 5 }
    return width >= 120 ? TipSummary.historyLength : 10
  }

  /// The same for a strip with a line of its own.
  static func loneLength(in layout: Layout) -> Int? {
    let length = length(in: layout)
    return layout.isNarrow ? length : length.map { _ in TipSummary.historyLength }
  }
}
