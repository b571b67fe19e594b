internal import InterviewModel

/// The latest results of a tip as a row of signs, the oldest first.
///
/// The signs differ in shape, not in colour, and are among the few that a text console can show.
enum TipStrip {
  static func sign(of result: TipResult?) -> String {
    switch result {
    case .skipped: "█"
    case .done: "░"
    case .declined, .notApplicable, nil: "·"
    }
  }

  /// The signs of at most `length` interviews.
  static func text(of summary: TipSummary, length: Int) -> String {
    summary.history.prefix(length).reversed().map(sign).joined()
  }

  /// What the signs mean.
  static let legend =
    "\(sign(of: .skipped)) skipped  \(sign(of: .done)) done  \(sign(of: nil)) other"

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
