/// Bars from left to right, one to a row, each made of parts: of a tip, how often it was done,
/// skipped and so on; of a search, how many applications came how far.
struct BarChart: Chart {
  /// What one part of every bar counts.
  struct Part: Sendable {
    let name: String
    let shade: Shade
  }

  /// One bar.
  struct Row: Sendable {
    /// What it is about.
    let name: String
    /// What stands at the other end of its line: what to read off it.
    let note: String
    /// The count of each part, 0 or more.
    let counts: [Int]

    fileprivate var total: Double { counts.reduce(0) { $0 + Double($1) } }
  }

  let title: String
  /// What the rows are, above the first column of the table.
  let subject: String
  /// The parts, from the left.
  let parts: [Part]
  /// The rows, from the top.
  let rows: [Row]

  var description: String {
    guard !rows.isEmpty else { return "Nothing to show yet." }
    return rows.map { row in
      // What a lone part counts, the title says.
      let counts = zip(parts, row.counts).filter { $1 > 0 }.map { part, count in
        parts.count > 1 ? "\(count) \(part.name)" : "\(count)"
      }
      return "\(row.name): \(counts.isEmpty ? "none" : counts.joined(separator: ", "))."
    }
    .joined(separator: " ")
  }

  var height: Int { legendHeight + max(1, rows.count) * Self.rowHeight }

  @HTMLBuilder var drawing: HTML {
    if parts.count > 1 { legend }
    if rows.isEmpty {
      HTML.label("Nothing to show yet.", x: 0, y: legendHeight + ChartMeasure.baseline, nil, .small)
    }
    for (index, row) in rows.enumerated() {
      bar(row, top: legendHeight + index * Self.rowHeight)
    }
  }

  var table: HTML {
    let counts = parts.enumerated().map { index, part in
      HTMLTable<Row>.Column(part.name, .trailing) { row in
        row.counts.indices.contains(index) ? "\(row.counts[index])" : ""
      }
    }
    return HTMLTable(title, [.init(subject) { HTML.stored($0.name) }] + counts).html(rows)
  }

  private func bar(_ row: Row, top: Int) -> HTML {
    let note = row.note.truncated(toCells: ChartMeasure.cells / 2)
    let y = top + ChartMeasure.line
    return HTML(.g) {
      HTML.label(
        row.name, x: 0, y: top + ChartMeasure.baseline,
        cells: ChartMeasure.cells(beside: note))
      HTML.label(
        note, x: ChartMeasure.width, y: top + ChartMeasure.baseline, .end, .small)
      for piece in pieces(of: row) {
        HTML.area(piece.shade, x: piece.x, y: y, width: piece.width, height: Self.thickness)
        if piece.hasRoomForCount {
          HTML.label("\(piece.count)", x: piece.x + piece.width / 2, y: y + 12, .middle, .halo)
        }
      }
    }
  }

  private struct Piece {
    let shade: Shade
    let count: Int
    let x: Int
    let width: Int

    var hasRoomForCount: Bool { width >= 8 * String(count).utf8.count + 8 }
  }

  /// The parts of a bar that are not nothing, each wide enough to be seen.
  private func pieces(of row: Row) -> [Piece] {
    let scale = rows.map(\.total).max() ?? 0
    var x = 1
    return zip(parts, row.counts).filter { $1 > 0 }.map { part, count in
      let width = Int((Double(count) / scale * Double(Self.longest)).rounded())
      let piece = Piece(shade: part.shade, count: count, x: x, width: max(Self.shortest, width))
      x += piece.width
      return piece
    }
  }

  /// The parts with their shades, on as many lines as they take.
  @HTMLBuilder private var legend: HTML {
    for (part, place) in zip(parts, legendPlaces) {
      HTML.area(part.shade, x: place.x + 1, y: place.y + 2, width: 14, height: 12)
      HTML.label(part.name, x: place.x + 20, y: place.y + ChartMeasure.baseline)
    }
  }

  private var legendPlaces: [(x: Int, y: Int)] {
    var (x, y) = (0, 0)
    return parts.map { part in
      let width = 20 + 8 * part.name.cellWidth + 14
      if x > 0, x + width > ChartMeasure.width { (x, y) = (0, y + ChartMeasure.line + 2) }
      defer { x += width }
      return (x, y)
    }
  }

  private var legendHeight: Int {
    parts.count > 1 ? (legendPlaces.last?.y ?? 0) + ChartMeasure.line + 10 : 0
  }

  /// A bar that has everything, with room for the edges and for parts that are wider than they are
  /// large.
  private static let longest = ChartMeasure.width - 2 - 4 * shortest
  private static let shortest = 3
  private static let thickness = 16
  private static let rowHeight = ChartMeasure.line + thickness + 12
}
