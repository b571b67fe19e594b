internal import InterviewModel

/// A part of the screen of the day: its heading, and its items, the most urgent first.
struct TodaySection {
  /// The heading.
  let title: String
  /// How the heading and the times stand out.
  let style: Style?
  /// The lines of each item.
  let items: [[TodayLine]]
  /// The command that shows all of it.
  let command: String
  /// How much there is beside the items that is never shown here, because it is over a week late.
  var longLate = 0

  /// How many lines it takes with so many of its items shown: nothing while it has none.
  func height(showing count: Int, width: Int?) -> Int {
    guard !isEmpty else { return 0 }
    return 1 + items.prefix(count).reduce(0) { $0 + $1.count } + more(showing: count, width).count
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { items.isEmpty && longLate == 0 }

  /// What it says of what it does not show: `… and 3 more: clinch due`; nothing where it shows all.
  ///
  /// - Returns: one line; two where the command, which is to be copied, needs one of its own.
  func more(showing count: Int, _ width: Int?) -> [String] {
    let cut = items.count - count
    let words =
      cut > 0
      ? "… and \(cut + longLate) more:"
      : longLate > 0 ? "\(longLate)\(items.isEmpty ? "" : " more,") over a week late:" : ""
    if words.isEmpty { return [] }
    let line = "  \(words) \(command)"
    return line.cellWidth <= width ?? .max ? [line] : ["  \(words)", "  \(command)"]
  }
}

/// One line of the screen of the day.
struct TodayLine {
  /// When, or how much time is left.
  var time = ""
  /// The subject as it is stored; cut where the terminal is narrow.
  var text: String
  /// What stands behind it and is not cut, where there is room for both.
  var detail = ""
  /// What to type, without the name of the program.
  var command: String?
  /// The number to type, where there is no room for the command.
  var handle: String?
}
