internal import InterviewModel

/// The sections of the day on one screen: times in one column, commands in another, and as many
/// lines as a small terminal has.
struct TodayScreen {
  private let sections: [TodaySection]
  private let tail: String
  private let layout: Layout

  /// How many lines there are before something is hidden.
  static let mostLines = 24
  /// How many items of a section come before the last ones of those above it.
  private static let fairShare = 3
  /// The fewest cells in which a subject can be told; commands give way to it.
  private static let leastText = 36

  /// Creates a screen of sections, those without anything left out, and of what stands below them.
  init(_ sections: [TodaySection], tail: String, _ layout: Layout) {
    self.sections = sections.filter { !$0.isEmpty }
    self.tail = tail
    self.layout = layout
  }

  /// Whole lines; in a pipe or file nothing is cut or hidden.
  var text: String {
    let counts = counts
    let shown = zip(sections, counts).map { (section: $0, count: $1) }
    let columns = Columns(
      shown.flatMap { $0.section.items.prefix($0.count).joined() }, width: layout.width)
    let parts = shown.map { section, count in
      layout.section(
        section.title,
        section.items.prefix(count).joined().map { line($0, section.style, columns) }.joined()
          + section.more(showing: count, layout.width).map { $0 + "\n" }.joined(),
        section.style ?? .bold)
    }
    return (parts + [tail]).filter { !$0.isEmpty }
      .joined(separator: height(counts, isDense: false) > Self.mostLines && isLimited ? "" : "\n")
  }

  private var isLimited: Bool { layout.width != nil }

  /// How many items of each section are shown: one at least of each, then a fair share of each,
  /// then all from the top, as far as there are lines.
  private var counts: [Int] {
    let all = sections.map(\.items.count)
    guard isLimited else { return all }
    var counts = all.map { min($0, 1) }
    for share in [Self.fairShare, Int.max] {
      for section in counts.indices {
        while counts[section] < min(share, all[section]) {
          var more = counts
          more[section] += 1
          guard height(more, isDense: false) <= Self.mostLines else { break }
          counts = more
        }
      }
    }
    return counts
  }

  /// How many lines it takes with so many items shown, with blank lines between sections or dense.
  private func height(_ counts: [Int], isDense: Bool) -> Int {
    let parts = zip(sections, counts).map { $0.height(showing: $1, width: layout.width) }
    let below = tail.unicodeScalars.count { $0 == "\n" }
    let blanks = isDense ? 0 : max(0, parts.count - 1) + (below > 0 && !parts.isEmpty ? 1 : 0)
    return parts.reduce(below + blanks, +)
  }

  private func line(_ line: TodayLine, _ style: Style?, _ columns: Columns) -> String {
    let text = columns.text(of: line)
    let end = columns.end(of: line)
    let gap = end == nil ? "" : String(repeating: " ", count: columns.text - text.cellWidth + 2)
    let time = line.time.padded(toCells: columns.time)
    return "  " + layout.palette.apply(style == .bold ? nil : style, to: time) + "  " + text + gap
      + layout.palette.apply(.cyan, to: end ?? "") + "\n"
  }

  /// The widths of the columns, in cells, and what stands in the last one.
  private struct Columns {
    let time: Int
    let text: Int
    private let showsCommands: Bool

    init(_ lines: [TodayLine], width: Int?) {
      time = lines.reduce(0) { max($0, $1.time.cellWidth) }
      let natural = lines.reduce(0) { max($0, ($1.safeText + $1.detail).cellWidth) }
      let commands = lines.reduce(0) { max($0, ($1.command ?? "").cellWidth) }
      let handles = lines.reduce(0) { max($0, ($1.handle ?? "").cellWidth) }
      guard let width else {
        (text, showsCommands) = (natural, true)
        return
      }
      let room = max(1, width - 4 - time)
      let besideCommands = room - (commands > 0 ? commands + 2 : 0)
      showsCommands = natural <= besideCommands || besideCommands >= TodayScreen.leastText
      text = max(
        1,
        min(
          natural, showsCommands ? besideCommands : room - (handles > 0 ? handles + 2 : 0)))
    }

    func end(of line: TodayLine) -> String? {
      showsCommands ? line.command : line.handle
    }

    func text(of line: TodayLine) -> String {
      let subject = line.safeText
      let room = text - line.detail.cellWidth
      // Rather a subject alone than two halves.
      guard room >= min(subject.cellWidth, 10) else { return subject.truncated(toCells: text) }
      return subject.truncated(toCells: room) + line.detail
    }
  }
}

extension TodayLine {
  fileprivate var safeText: String { TerminalText.line(text) }
}
