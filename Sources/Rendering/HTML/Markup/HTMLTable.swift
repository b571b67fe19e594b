/// A table of a page: what its columns show of each row; the first column names the row.
///
/// Columns are stated once and take what they show from the row, so no row has a cell too few.
struct HTMLTable<Row>: Sendable {
  /// One column: what stands above it, and what it shows of a row.
  struct Column: Sendable {
    let title: String
    let meaning: String?
    let alignment: Alignment
    let cell: @Sendable (Row) -> HTML

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - title: what stands above it.
    ///   - meaning: what the title stands for, where it is short.
    ///   - alignment: on which side its cells stand.
    ///   - cell: what it shows of a row.
    init(
      _ title: String, meaning: String? = nil, _ alignment: Alignment = .leading,
      @HTMLBuilder cell: @escaping @Sendable (Row) -> HTML
    ) {
      self.title = title
      self.meaning = meaning
      self.alignment = alignment
      self.cell = cell
    }

    fileprivate var style: Attribute? { alignment == .trailing ? .class(.number) : nil }

    fileprivate var header: HTML {
      HTML(.th, .columnHeader, style) {
        if let meaning {
          HTML(.abbr, .meaning(meaning)) { title }
        } else {
          title
        }
      }
    }
  }

  /// What it shows, in its own words.
  let caption: String
  /// The columns, from the left.
  let columns: [Column]

  init(_ caption: String, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  /// The rows under their titles; nothing when there are none.
  ///
  /// On a narrow screen each row is a card, whose cells say their column's title.
  func html(_ rows: [Row]) -> HTML {
    guard !rows.isEmpty else { return .none }
    return HTML(.table) {
      HTML(.caption) { caption }
      HTML(.thead) { HTML(.tr) { for column in columns { column.header } } }
      HTML(.tbody) { for row in rows { line(row) } }
    }
  }

  private func line(_ row: Row) -> HTML {
    HTML([
      HTML(.tr) {
        if let first = columns.first {
          HTML(.th, .rowHeader, first.style) { first.cell(row) }
        }
        for column in columns.dropFirst() {
          HTML(.td, .columnTitle(column.title), column.style) { column.cell(row) }
        }
      },
      .lineBreak,
    ])
  }
}
