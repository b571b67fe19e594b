internal import Zones

/// Which members an object has to have to be a row of a table.
struct RowShape {
  private let table: ExportedTable
  private let places: [String: Int]

  /// Creates the shape of a table's rows.
  init(_ table: ExportedTable) {
    self.table = table
    places = Dictionary(
      table.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes a row, its values in the order of the columns.
  ///
  /// - Throws: `JSONFault` where it lacks a column, has another one, or holds something else than
  ///   that does.
  func row(at cursor: inout JSONCursor) throws -> [ExportedValue] {
    let begin = cursor.offset
    var values = [ExportedValue?](repeating: nil, count: table.columns.count)
    try cursor.members { cursor, name in
      guard let place = places[name] else {
        throw cursor.fault(.unknown("\(table.name).\(name)"))
      }
      let column = table.columns[place]
      let start = cursor.offset
      let value = try cursor.value(of: column.kind, named: name)
      guard value != .null || column.isOptional else {
        throw cursor.fault(.wrongValue(name, expected: column.kind.words), at: start)
      }
      values[place] = value
    }
    return try zip(table.columns, values).map { column, value in
      guard let value else {
        throw cursor.fault(.missing("\(table.name).\(column.name)"), at: begin)
      }
      return value
    }
  }
}

extension JSONCursor {
  /// Takes what a column of a kind holds, or null; `name` is what a fault calls it.
  ///
  /// - Throws: `JSONFault` for anything else.
  mutating func value(
    of kind: ExportedTable.Column.Kind, named name: String
  ) throws(JSONFault) -> ExportedValue {
    let begin = offset
    let wrong = JSONFault.Problem.wrongValue(name, expected: kind.words)
    switch next {
    case UInt8(ascii: "\""):
      let text = try string()
      switch kind {
      case .text: return .text(text.normalizedNFC)
      case .moment:
        guard let moment = Instant(rfc3339: text), Self.years.contains(moment.seconds) else {
          throw fault(wrong, at: begin)
        }
        return .moment(moment)
      case .integer, .bool: throw fault(wrong, at: begin)
      }
    case UInt8(ascii: "{"), UInt8(ascii: "["): throw fault(wrong, at: begin)
    default: break
    }
    switch (try scalar(), kind) {
    case (.null, _): return .null
    case (.integer(let number), .integer): return .integer(number)
    case (.bool(let truth), .bool): return .bool(truth)
    default: throw fault(wrong, at: begin)
    }
  }

  /// The seconds of the years 1 to 9999, which a database can hold.
  private static let years = -62_135_596_800...253_402_300_799
}

extension ExportedTable.Column.Kind {
  /// What it is called where something else was found.
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .integer: "a whole number"
    case .bool: "true or false"
    case .moment: "a time like 2026-11-19T17:00:00Z"
    }
  }
}
