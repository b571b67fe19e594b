/// Tells which records of a file are rows, and of which of its tables.
///
/// A file can have several tables, one below the other, each with a header of its own, and titles,
/// totals and other tables between them. No row is passed by: what is not read is named. A record
/// is kept back until the next one tells what it is, so that a file of any length takes no more
/// memory than a few records.
package struct TableSections: Sendable {
  /// What a record of the file is.
  package enum Line: Sendable {
    /// A row of a table of applications.
    case row(RowText)
    /// A line that is not read, and why.
    case skipped(line: Int, ImportFault)
  }

  private let form: TableForm
  private let firstLine: Int
  private let preset: ImportPreset?
  private let mapping: [ImportField: String]
  /// The table that the rows stand in.
  private var table: Table
  /// The records that the next one can make titles, or in Markdown a header.
  private var held: [TableRecord] = []
  /// Whether a blank line or text stands before the next record.
  private var isApart = false

  private enum Table {
    case applications(TableLayout)
    case other(header: Int)
  }

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - header: its first header.
  ///   - preset: the program that made it, where its owner says so.
  ///   - mapping: the headers of columns by field, where their owner says so.
  package init(
    _ header: TableHeader, preset: ImportPreset? = nil, mapping: [ImportField: String] = [:]
  ) {
    form = header.form
    firstLine = header.line
    table = .applications(header.layout)
    self.preset = preset
    self.mapping = mapping
  }

  /// Takes the next record.
  ///
  /// - Returns: what it is, and what records before it turned out to be.
  package mutating func take(_ record: TableRecord) -> [Line] {
    if record.line <= firstLine { return above(record) }
    if record.isRule { return takeRule() }
    if record.cells.isEmpty {
      isApart = true
      return form == .markdown ? released() : []
    }
    if record.isEmpty {
      isApart = true
      return [.skipped(line: record.line, .empty)]
    }
    return form == .markdown ? takeMarkdown(record) : takeDelimited(record)
  }

  /// Takes the end of the file.
  ///
  /// - Returns: what the last records turned out to be.
  package mutating func finish() -> [Line] { released() }

  /// Titles stand in one cell; a row of another table has more.
  private func above(_ record: TableRecord) -> [Line] {
    guard record.line < firstLine, record.filledCount > 1, !record.isRule else { return [] }
    return [.skipped(line: record.line, .aboveHeader)]
  }

  // MARK: Markdown

  /// In Markdown the line above a rule is a header, and nothing else is.
  private mutating func takeRule() -> [Line] {
    guard form == .markdown, let header = held.popLast() else { return [] }
    let before = released()
    begin(layout(of: header, isMarkdown: true), at: header)
    return before
  }

  private mutating func takeMarkdown(_ record: TableRecord) -> [Line] {
    let before = released()
    held = [record]
    return before
  }

  // MARK: Delimited

  private mutating func takeDelimited(_ record: TableRecord) -> [Line] {
    if let layout, layout.isRepeated(by: record) {
      let before = titles()
      begin(layout, at: record)
      return before
    }
    let isFree = isApart || !held.isEmpty
    if record.filledCount > 1, HeaderAliases.canNameCompanies(record, mapping),
      let next = layout(of: record, isMarkdown: layout?.isMarkdown == true),
      next.isClearly(aHeaderOf: record, below: layout, isApart: isFree)
    {
      let before = titles()
      begin(next, at: record)
      return before
    }
    if isFree, HeaderAliases.isHeader(ofOtherTable: record, below: layout) {
      let before = titles()
      begin(nil, at: record)
      return before
    }
    if record.filledCount == 1, record.cells.count > 1 || isApart, held.count < Self.mostTitles {
      held.append(record)
      return []
    }
    isApart = false
    return released() + [line(of: record)]
  }

  /// More lines of one cell in a row than stand above a table.
  private static let mostTitles = 5

  // MARK: Tables

  /// Begins the next table.
  private mutating func begin(_ layout: TableLayout?, at header: TableRecord) {
    isApart = false
    if let layout, layout.isAboutApplications || layout == self.layout {
      table = .applications(layout)
    } else {
      table = .other(header: header.line)
    }
  }

  private var layout: TableLayout? {
    if case .applications(let layout) = table { layout } else { nil }
  }

  /// The layout that a record is the header of; nil where it names no column for companies.
  private func layout(of record: TableRecord, isMarkdown: Bool) -> TableLayout? {
    // Columns that its owner named in one table can have other names in the next.
    let keys = Set(record.cells.map(\.foldedKey))
    let layout = TableLayout(
      headers: record.cells, preset: preset,
      mapping: mapping.filter { keys.contains($0.value.foldedKey) }, isMarkdown: isMarkdown)
    return layout.isHeader(of: record) ? layout : nil
  }

  /// The records that stand right above a header: they are named, since each can be a company.
  private mutating func titles() -> [Line] {
    defer { held = [] }
    return held.map {
      .skipped(line: $0.line, .title($0.cells.first { !$0.trimmedCell.isEmpty } ?? ""))
    }
  }

  /// The records that are rows after all.
  private mutating func released() -> [Line] {
    defer { held = [] }
    return held.map(line)
  }

  private func line(of record: TableRecord) -> Line {
    switch table {
    case .other(let header): .skipped(line: record.line, .otherTable(header: header))
    case .applications where record.isTotal: .skipped(line: record.line, .total)
    case .applications(let layout):
      record.heading.map { .skipped(line: record.line, .heading($0)) } ?? .row(layout.row(record))
    }
  }
}
