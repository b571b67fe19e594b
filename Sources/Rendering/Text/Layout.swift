internal import InterviewModel
internal import Zones

/// How a report for people is laid out: which clock it goes by, how wide it may be, whether it has
/// colour.
package struct Layout: Sendable {
  /// Turns instants into words.
  package let moments: MomentText
  /// The cells in a line of the terminal; nil for a pipe or file, where nothing is cut.
  package let width: Int?
  /// Whether styles are shown.
  package let palette: Palette
  /// Whether charts are drawn with block characters, else with ASCII.
  package let hasBlocks: Bool
  /// What commands need to work on the same database: ` --db search.db`; empty for the usual one.
  private let databaseOption: String

  /// Creates a layout; charts in a pipe or file are drawn with ASCII.
  package init(
    moments: MomentText, width: Int?, palette: Palette, showsUnicode: Bool = true,
    databaseOption: String = ""
  ) {
    self.moments = moments
    self.width = width
    self.palette = palette
    hasBlocks = width != nil && showsUnicode
    self.databaseOption = databaseOption
  }

  /// A command to be copied, which works on the database that is shown.
  func command(_ words: String) -> String { "clinch " + words + databaseOption }

  /// Whether the terminal is too narrow for columns that one can do without.
  var isNarrow: Bool { (width ?? Self.usualWidth) < Self.usualWidth }

  /// Whether there is room for columns that few rows need.
  var isWide: Bool { (width ?? Self.ampleWidth) >= Self.ampleWidth }

  /// Day and time, without the weekday where the terminal is narrow.
  func moment(_ instant: Instant) -> String {
    isNarrow ? moments.brief(instant) : moments.short(instant)
  }

  /// When something happened, for a table; of a day alone that day.
  func moment(_ occasion: Occasion) -> String {
    guard occasion.isDayOnly else { return moment(occasion.at) }
    return isNarrow
      ? moments.date(occasion.at)
      : moments.day(occasion.at, in: moments.zone.name, withYear: false)
  }

  /// Whether the terminal is so narrow that dates stand above what happened.
  var isSlim: Bool { (width ?? Self.usualWidth) < Self.slimWidth }

  private static let slimWidth = 64
  private static let usualWidth = 80
  private static let ampleWidth = 100

  /// A heading and what stands under it; nothing at all when that is empty.
  func section(_ title: String, _ body: String, _ style: Style = .bold) -> String {
    body.isEmpty ? "" : palette.apply(style, to: title) + "\n" + body
  }

  /// A line that says what was done, in bold, and to what.
  func heading(_ what: String, _ title: String) -> String {
    palette.apply(.bold, to: what) + ": "
      + hanging(TerminalText.line(title), from: what.cellWidth + 2) + "\n"
  }

  /// A line of a list of facts: the name of the fact in a column of its own, then its value.
  ///
  /// Nothing without a value; lines of the value after the first are indented like it.
  func fact(_ name: String, _ value: String?) -> String {
    guard let value else { return "" }
    return "  " + palette.apply(.dim, to: name.padded(toCells: Self.factWidth)) + "  "
      + hanging(TerminalText.block(value), from: Self.valueColumn) + "\n"
  }

  /// A safe text that begins in a column of a line: its other lines, but for empty ones, begin
  /// there too, and lines that are too long for the terminal are broken between words.
  func hanging(_ text: String, from column: Int) -> String {
    let limit = width.map { max(Self.leastWidth, $0 - column) }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { String($0).lines(ofCells: limit, .betweenWords) }
    let margin = String(repeating: " ", count: column)
    return lines.enumerated().map { place, line in
      place == 0 || line.isEmpty ? line : margin + line
    }.joined(separator: "\n")
  }

  /// A safe text as lines of its own, broken between words to the width of the terminal.
  func paragraph(_ text: String) -> String {
    hanging(text, from: 0) + "\n"
  }

  /// The rows as a table that fits the terminal.
  func table<Row>(_ rows: [Row], _ columns: [Table<Row>.Column]) -> String {
    Table(columns).text(rows, width: width, palette: palette)
  }

  /// A bar that says how large a number is beside others; whatever is not nothing shows.
  ///
  /// - Parameters:
  ///   - value: the number, 0 or more.
  ///   - greatest: the number whose bar is longest.
  ///   - cells: how many cells that one takes.
  /// - Returns: full blocks on a terminal that has them, number signs elsewhere.
  func bar(_ value: Int, of greatest: Int, cells: Int = 24) -> String {
    guard value > 0, greatest > 0 else { return "" }
    let length = max(1, (value * cells + greatest / 2) / greatest)
    return String(repeating: hasBlocks ? "█" : "#", count: min(length, cells))
  }

  /// Where the value of a fact begins.
  static let valueColumn = 2 + factWidth + 2

  /// The fewest cells that a text is broken into, however narrow the terminal is.
  private static let leastWidth = 12

  /// As wide as the longest result of a tip, so that all of a report stands in the same columns.
  static let factWidth = 14
}
