internal import Rendering

/// What is sent to a terminal so that it shows a prompt and the line behind it.
///
/// A line that is wider than its room scrolls within it. Terminals differ in how wide they take an
/// emoji of several scalars to be, so nothing is drawn by counting back from where the cursor is:
/// the line is written from its left end on, and what is before the cursor once more, which puts
/// the cursor where this terminal has it (docs/decisions/0030-lines-by-hand.md).
struct LineView {
  /// The narrowest terminal that a line is drawn on.
  static let leastColumns = 20
  /// The least cells that a line has.
  private static let leastRoom = 8

  /// The prompt as it is shown: broken into lines where it is wider than the terminal, and with the
  /// answer on a line of its own where less than a quarter of a line, or too little, would be left.
  let opening: String
  /// The cells between the terminal's left edge and the line.
  private let margin: Int
  /// The first character that is shown.
  private var first = 0
  /// What is shown now.
  private var shown: Shown

  private struct Shown: Equatable {
    var before: [String] = []
    var after: [String] = []
    var columns: Int
  }

  /// Prepares a prompt for a terminal of so many columns.
  init(prompt: String, columns: Int) {
    let lines = prompt.lines(ofCells: nil)
    let last = lines.last?.cellWidth ?? 0
    if last + max(columns / 4, Self.leastRoom) < columns {
      opening = prompt
      margin = last
    } else {
      let indent = "  "
      let broken = lines.flatMap { $0.cellWidth < columns ? [$0] : $0.lines(ofCells: columns - 1) }
      opening = broken.map { $0 + "\n" }.joined() + indent
      margin = indent.count
    }
    shown = Shown(columns: columns)
  }

  /// What makes the terminal show the line, where it showed it as it was at the last drawing.
  mutating func drawing(of line: LineEditor, columns: Int) -> String {
    let old = shown
    shown = part(of: line, columns: columns)
    if shown == old { return "" }
    if columns == old.columns, old.after.isEmpty, shown.after.isEmpty,
      shown.before.starts(with: old.before)
    {
      return shown.before.dropFirst(old.before.count).joined()
    }
    return wholeDrawing
  }

  /// The prompt and the line, for a terminal that shows neither.
  mutating func openingAndDrawing(of line: LineEditor, columns: Int) -> String {
    shown = part(of: line, columns: columns)
    return opening + (shown.before.isEmpty && shown.after.isEmpty ? "" : wholeDrawing)
  }

  /// CR goes to the left edge, CSI n C to the right, CSI K erases the rest of the line (ECMA-48).
  private var wholeDrawing: String {
    let left = "\r" + (margin > 0 ? "\u{1B}[\(margin)C" : "")
    let before = shown.before.joined()
    let after = shown.after.joined()
    return left + before + after + "\u{1B}[K" + (after.isEmpty ? "" : left + before)
  }

  /// The part of the line that has room, with `…` where more of it is.
  private mutating func part(of line: LineEditor, columns: Int) -> Shown {
    // The last column stays free: behind it, terminals differ in where the cursor is.
    let room = max(columns - margin - 1, Self.leastRoom)
    let before = line.before.map { Self.piece($0, room - 2) }
    let after = line.after.map { Self.piece($0, room - 2) }
    let widths = (before + after).map(\.cellWidth)
    if widths.reduce(0, +) <= room {
      first = 0
      return Shown(before: before, after: after, columns: columns)
    }
    scroll(widths, cursor: before.count, room: room - 2)
    var end = first
    var free = room - 1 - (first > 0 ? 1 : 0)
    while end < widths.count, widths[end] <= free {
      free -= widths[end]
      end += 1
    }
    let visible = Shown(
      before: (first > 0 ? ["…"] : []) + before[first...],
      after: Array((before + after)[before.count..<max(end, before.count)]), columns: columns)
    guard end < widths.count else { return visible }
    return Shown(before: visible.before, after: visible.after + ["…"], columns: columns)
  }

  /// Moves the first character only where the cursor would be out of the room, and then by half of
  /// it, so that a line does not move at every key.
  private mutating func scroll(_ widths: [Int], cursor: Int, room: Int) {
    func width(from start: Int) -> Int { widths[start..<cursor].reduce(0, +) }
    if first < cursor || first == 0, width(from: min(first, cursor)) <= room { return }
    first = cursor
    var taken = 0
    while first > 0, taken + widths[first - 1] <= room / 2 {
      first -= 1
      taken += widths[first]
    }
  }

  /// A character as it is shown, which steers nothing.
  ///
  /// It has a cell at least, or a mark without its letter would come to the prompt's last one; and
  /// not more than the room.
  private static func piece(_ character: Character, _ room: Int) -> String {
    let shown = TerminalText.line(String(character))
    return (shown.cellWidth == 0 ? "◌" + shown : shown).truncated(toCells: room)
  }
}
