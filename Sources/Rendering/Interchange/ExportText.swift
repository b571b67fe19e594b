package import InterviewModel
package import Zones

/// Everything that is stored as one JSON document, written part by part.
///
/// One row is one line, so that two exports can be compared line by line; keys are sorted as
/// everywhere in `--json`. The same parts always give the same bytes.
package struct ExportText {
  private var octets: [UInt8] = []
  private var table: ExportedTable?
  /// The places of the table's columns in the order of their names, with the names in quotes.
  private var members: [(place: Int, name: [UInt8])] = []
  private var hasTables = false
  private var hasRows = false

  /// Begins a document of rows of a schema, as they were at a moment.
  package init(schema: Int, at now: Instant) {
    octets += "{\n  \"\(ExportDocument.mark)\": \(ExportDocument.form),\n".utf8
    octets += "  \"exported_at\": \"\(now.rfc3339)\",\n".utf8
    octets += "  \"schema_version\": \(schema),\n  \"tables\": {".utf8
  }

  /// What was written since the last time; nothing where that is not worth passing on yet.
  package mutating func take() -> [UInt8]? {
    guard octets.count >= Self.pieceSize else { return nil }
    defer { octets.removeAll(keepingCapacity: true) }
    return octets
  }

  /// Appends a part.
  package mutating func add(_ part: ExportedPart) {
    switch part {
    case .table(let table): begin(table)
    case .row(let values): add(values)
    }
  }

  /// Ends the document, and returns what was written since the last time.
  package mutating func finish() -> [UInt8] {
    endTable()
    octets += "\n  }\n}\n".utf8
    return octets
  }

  private mutating func begin(_ table: ExportedTable) {
    endTable()
    octets += (hasTables ? ",\n    " : "\n    ").utf8
    JSON.quote(table.name, to: &octets)
    octets += ": [".utf8
    hasTables = true
    hasRows = false
    self.table = table
    members = table.columns.enumerated().sorted { $0.element.name < $1.element.name }
      .map { place, column in
        var name: [UInt8] = []
        JSON.quote(column.name, to: &name)
        return (place, name + ": ".utf8)
      }
  }

  private mutating func endTable() {
    guard table != nil else { return }
    octets += (hasRows ? "\n    ]" : "]").utf8
    table = nil
  }

  private mutating func add(_ values: [ExportedValue]) {
    octets += (hasRows ? ",\n      {" : "\n      {").utf8
    hasRows = true
    for (index, member) in members.enumerated() {
      if index > 0 { octets += ", ".utf8 }
      octets += member.name
      switch values[member.place] {
      case .null: octets += "null".utf8
      case .text(let text): JSON.quote(text, to: &octets)
      case .integer(let number): octets += String(number).utf8
      case .bool(let truth): octets += (truth ? "true" : "false").utf8
      case .moment(let moment): JSON.quote(moment.rfc3339, to: &octets)
      }
    }
    octets.append(UInt8(ascii: "}"))
  }

  private static let pieceSize = 1 << 16
}

/// A table as CSV, written row by row: like every CSV of the program safe for spreadsheets, and
/// read back by taking the guard away.
package struct ExportedCSV {
  private var text = ""

  /// Begins a table with its header.
  package init(_ table: ExportedTable) {
    add(table.columns.map { .text($0.name) })
  }

  /// Appends a row.
  package mutating func add(_ values: [ExportedValue]) {
    text += values.map { CSVField.quoted($0.csv.text) }.joined(separator: ",") + "\r\n"
  }

  /// What was written since the last time; nothing where that is not worth passing on yet, unless
  /// it is the end.
  package mutating func take(isEnd: Bool = false) -> [UInt8]? {
    guard isEnd || text.utf8.count >= Self.pieceSize else { return nil }
    defer { text = "" }
    return Array(text.utf8)
  }

  private static let pieceSize = 1 << 16
}

extension ExportedValue {
  /// The value between commas.
  fileprivate var csv: CSVField {
    switch self {
    case .null: .text(nil)
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .bool(let truth): .bool(truth)
    case .moment(let moment): .instant(moment)
    }
  }
}
