internal import Zones

/// The header of a table: where it stands, and how cells are kept apart.
package struct TableHeader: Sendable, Equatable {
  /// A table without a header that is understood.
  package struct Missing: Error, Sendable, Equatable {
    /// The cells of what is probably the header; nil for a table with nothing in it.
    package let columns: [String]?
    /// Whether these look like those of a row, so that there is no header at all.
    package let isRow: Bool

    /// Creates the account of a table without one.
    package init(columns: [String]?) {
      self.columns = columns
      isRow = columns.map { TableRecord(line: 1, cells: $0).isClearlyRow } ?? false
    }
  }

  /// How cells are kept apart.
  package let form: TableForm
  /// The line that it begins on.
  package let line: Int
  /// What the columns hold.
  package let layout: TableLayout

  /// Finds the first header among the first records; titles may stand above it, and other tables
  /// below.
  ///
  /// The form is the one by which most cells of a record are known for a header, and one of them
  /// for that of companies; the header is the first such record that is about applications, or the
  /// first at all.
  ///
  /// - Parameters:
  ///   - bytes: the beginning of the table in UTF-8.
  ///   - isWhole: whether that is all of it.
  ///   - forms: the forms to try, the likelier first; a Markdown table shows itself.
  ///   - preset: the program that made the table, where its owner says so.
  ///   - mapping: the headers of columns by field, where their owner says so.
  /// - Returns: the header, or the columns that there are instead.
  package static func find(
    in bytes: [UInt8], isWhole: Bool, forms: [TableForm], preset: ImportPreset?,
    mapping: [ImportField: String]
  ) -> Result<TableHeader, Missing> {
    let markdown = records(of: bytes, .markdown, isWhole: isWhole)
    let isMarkdown = markdown.filter { !$0.cells.isEmpty }.count > 1
    var best: (header: TableHeader, knownCount: Int)?
    var widest: [String]?
    for form in isMarkdown ? [.markdown] : forms {
      var first: TableHeader?
      var knownCount = 0
      let found = form == .markdown ? markdown : records(of: bytes, form, isWhole: isWhole)
      let records = found.filter { !$0.isEmpty }
      for (place, record) in records.enumerated() where !record.isRule {
        if record.cells.count > max(widest?.count ?? 0, 1) || widest == nil {
          widest = record.cells
        }
        let next = place + 1 < records.count ? records[place + 1] : nil
        let layout = TableLayout(
          headers: record.cells, preset: preset, mapping: mapping,
          isMarkdown: form == .markdown || next?.isRule == true)
        guard layout.isHeader(of: record) else { continue }
        // What its owner names can stand in a row, where the file has no header.
        if layout.mapped[.company] != nil, record.isClearlyRow { continue }
        if first == nil || first?.layout.isAboutApplications == false && layout.isAboutApplications
        {
          first = TableHeader(form: form, line: record.line, layout: layout)
        }
        knownCount = max(knownCount, layout.knownCount)
      }
      if let first, knownCount > best?.knownCount ?? 0 { best = (first, knownCount) }
    }
    if let best { return .success(best.header) }
    return .failure(Missing(columns: widest?.map(\.trimmedCell).filter { !$0.isEmpty }))
  }

  /// How many records are looked at.
  private static let depth = 40

  private static func records(
    of bytes: [UInt8], _ form: TableForm, isWhole: Bool
  ) -> [TableRecord] {
    var scanner = TableScanner(form)
    scanner.feed(bytes)
    if isWhole { scanner.finish() }
    var records: [TableRecord] = []
    while records.count < depth {
      switch scanner.next() {
      case .record(let record): records.append(record)
      case .unreadable: continue
      case .needsMore, .end: return records
      }
    }
    return records
  }
}

extension TableRecord {
  /// Whether it has what no header has: a date, an address, a number, or the word for a status.
  fileprivate var isClearlyRow: Bool {
    cells.contains { cell in
      let text = cell.trimmedCell
      guard !text.isEmpty, text.utf8.count <= TableLayout.longestHeader,
        HeaderAliases.use(of: text) == .note
      else { return false }
      return (try? TableDate(text)) != nil || text.isWebAddress || ImportedStatus(text) != nil
        || text.utf8.count > 1 && text.utf8.allSatisfy { $0.isDigit || " .,$%".utf8.contains($0) }
    }
  }
}
