/// A table for people: what its columns show of each row.
///
/// Columns are stated once and take their text from the row, so no row has a cell too few.
package struct Table<Row>: Sendable {
  /// One column: its title, its shape, and where its text comes from.
  package struct Column: Sendable {
    /// What stands above it.
    package let title: String
    let alignment: Alignment
    let minimumWidth: Int?
    let dropping: Int?
    let cell: @Sendable (Row) -> Cell

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - title: What stands above it.
    ///   - alignment: On which side its texts stand.
    ///   - minimumWidth: To how many cells it may be cut where the table is too wide; nil for not
    ///     cut while there is another way. A title is cut only with the text below it.
    ///   - dropping: When it is left out where cutting is not enough: the lowest first; nil for
    ///     never.
    ///   - cell: What it shows of a row.
    package init(
      _ title: String, _ alignment: Alignment = .leading, shrinkableTo minimumWidth: Int? = nil,
      dropping: Int? = nil, cell: @escaping @Sendable (Row) -> Cell
    ) {
      self.title = title
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.dropping = dropping
      self.cell = cell
    }
  }

  /// The columns, from the left.
  package let columns: [Column]

  /// Creates a table of these columns.
  package init(_ columns: [Column]) {
    self.columns = columns
  }
}

/// On which side of its column a text stands.
package enum Alignment: Sendable {
  /// At the start, with the spaces after it.
  case leading
  /// At the end, with the spaces before it; for numbers.
  case trailing
}

/// What stands in one place of a table.
package struct Cell: Sendable, Equatable {
  /// The text as it is stored; the table makes it safe for the terminal.
  package let text: String
  /// How it stands out; nil for not at all.
  package let style: Style?

  /// Creates a cell; no text leaves the place blank.
  package init(_ text: String?, _ style: Style? = nil) {
    self.text = text ?? ""
    self.style = style
  }
}

extension Table {
  /// The rows under their titles, each on one line that ends in a line feed.
  ///
  /// Columns are as wide as their widest text and stand two cells apart. Where that is more than
  /// `width`, the widest of the columns that may shrink gives up cells, the first of equals before
  /// the others, and cut texts end in `…`. Where all of them are at their minimum and it still does
  /// not fit, columns are left out in the order they ask for; and where that is not enough either,
  /// the widest of all are cut, so that no line is ever longer than `width`.
  ///
  /// - Parameters:
  ///   - rows: The rows, from the top.
  ///   - width: The cells in a line of the terminal; nil for a pipe or file, where nothing is cut.
  ///   - palette: Whether styles are shown; titles are bold with it.
  /// - Returns: The titles alone when there are no rows. No line ends in white space.
  package func text(_ rows: [Row], width: Int?, palette: Palette) -> String {
    let titles = columns.map { Cell($0.title, .bold) }
    let lines = ([titles] + rows.map { row in columns.map { $0.cell(row) } })
      .map { $0.map { Cell($0.oneLine, $0.style) } }
    let shown = shown(of: lines, fitting: width)
    let table = Table(shown.map { columns[$0] })
    let left = lines.map { line in shown.map { line[$0] } }
    let widths = table.widths(of: left, fitting: width)
    return left.map { table.line($0, widths: widths, palette: palette) + "\n" }.joined()
  }

  /// The columns there is room for, by their places.
  private func shown(of lines: [[Cell]], fitting limit: Int?) -> [Int] {
    var shown = Array(columns.indices)
    guard let limit else { return shown }
    let minimums = minimums(natural(lines))
    while shown.reduce(gaps(shown.count), { $0 + minimums[$1] }) > limit {
      // The last of equals goes first.
      let droppable = shown.reversed().filter { columns[$0].dropping != nil }
      guard
        let next = droppable.min(by: { (columns[$0].dropping ?? 0) < (columns[$1].dropping ?? 0) })
      else { break }
      shown.removeAll { $0 == next }
    }
    return shown
  }

  /// The width of each column in cells, were there room for everything.
  private func natural(_ lines: [[Cell]]) -> [Int] {
    columns.indices.map { column in
      lines.reduce(0) { max($0, $1[column].text.cellWidth) }
    }
  }

  private func minimums(_ widths: [Int]) -> [Int] {
    zip(columns, widths).map { column, width in
      column.minimumWidth.map { min(width, max($0, column.title.cellWidth, 1)) } ?? width
    }
  }

  /// The cells between so many columns.
  private func gaps(_ count: Int) -> Int { gap.cellWidth * max(0, count - 1) }

  /// The width of each column, in cells.
  private func widths(of lines: [[Cell]], fitting limit: Int?) -> [Int] {
    var widths = natural(lines)
    guard let limit else { return widths }
    var surplus = widths.reduce(gaps(columns.count), +) - limit
    // Numbers stand in the first column, and are what is typed.
    let narrow = columns.indices.map { $0 == 0 && columns.count > 1 ? widths[0] : 3 }
    let least = columns.map { _ in 1 }
    for minimums in [minimums(widths), narrow, least] {
      while surplus > 0, let widest = widestShrinkable(widths, minimums) {
        widths[widest] -= 1
        surplus -= 1
      }
    }
    return widths
  }

  /// The first of the widest columns that are still wider than they have to be.
  private func widestShrinkable(_ widths: [Int], _ minimums: [Int]) -> Int? {
    var widest: Int?
    for column in widths.indices where widths[column] > minimums[column] {
      if widest.map({ widths[column] > widths[$0] }) ?? true { widest = column }
    }
    return widest
  }

  /// One line of the table; blank cells at its end leave no spaces behind.
  private func line(_ cells: [Cell], widths: [Int], palette: Palette) -> String {
    guard let last = cells.lastIndex(where: { !$0.text.isEmpty }) else { return "" }
    return (0...last).map { column in
      let text = cells[column].text.truncated(toCells: widths[column])
      let styled = palette.apply(cells[column].style, to: text)
      let spaces = String(repeating: " ", count: max(0, widths[column] - text.cellWidth))
      switch columns[column].alignment {
      case .leading: return column == last ? styled : styled + spaces
      case .trailing: return spaces + styled
      }
    }
    .joined(separator: gap)
  }

  private var gap: String { "  " }
}

extension Cell {
  /// The text as one safe line without white space at its end.
  fileprivate var oneLine: String {
    let line = TerminalText.line(text)
    if let last = line.utf8.last, 0x20 < last, last < 0x7F { return line }
    var scalars = line.unicodeScalars
    while scalars.last?.properties.isWhitespace == true {
      scalars.removeLast()
    }
    return String(scalars)
  }
}
