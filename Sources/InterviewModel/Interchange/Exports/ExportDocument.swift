package import Zones

/// Everything that was stored somewhere, as Clinch's own JSON says it.
///
/// The text as a whole was found to be JSON of the right shape; what its rows hold is judged as
/// they are read, one at a time.
package struct ExportDocument: Sendable {
  /// The number of the schema that its rows are of.
  package let schema: Int
  /// When it was written.
  package let exportedAt: Instant
  private let octets: [UInt8]
  /// Where the rows of each table begin.
  private let places: [String: Int]

  /// The member that says that a text is such a document, and in which form.
  package static let mark = "clinch_export"
  /// The form that is written, and the only one there is.
  package static let form = 1

  /// Takes a document to pieces.
  ///
  /// - Throws: `JSONFault` for what is no such document.
  package init(_ octets: [UInt8]) throws {
    var head = Head()
    var cursor = JSONCursor(octets)
    cursor.skipSpace()
    let begin = cursor.offset
    try cursor.members { cursor, name in try head.take(name, at: &cursor) }
    try cursor.finish()
    self.octets = octets
    places = head.places
    guard head.isMarked else { throw cursor.fault(.missing(Self.mark), at: begin) }
    guard let schema = head.schema else {
      throw cursor.fault(.missing("schema_version"), at: begin)
    }
    guard let exportedAt = head.exportedAt else {
      throw cursor.fault(.missing("exported_at"), at: begin)
    }
    guard head.hasTables else { throw cursor.fault(.missing("tables"), at: begin) }
    self.schema = schema
    self.exportedAt = exportedAt
  }

  /// Whether a text says that it is such a document; whether it is a sound one remains to be seen.
  package static func isMarked(_ octets: [UInt8]) -> Bool {
    var cursor = JSONCursor(octets)
    cursor.skipSpace()
    var isMarked = false
    // A damaged one is one all the same where the mark comes before the damage.
    try? cursor.members { cursor, name in
      if name == mark { isMarked = true }
      try cursor.skipValue()
    }
    return isMarked
  }

  /// Makes sure that it has these tables and no other.
  ///
  /// - Throws: `JSONFault`.
  package func check(_ tables: [ExportedTable]) throws(JSONFault) {
    let cursor = JSONCursor(octets)
    for table in tables where places[table.name] == nil {
      throw cursor.fault(.missing(table.name), at: octets.count)
    }
    let names = tables.map(\.name)
    for (name, place) in places.sorted(by: { $0.value < $1.value }) where !names.contains(name) {
      throw cursor.fault(.unknown(name), at: place)
    }
  }

  /// Hands each row of a table to `body`, in their order, with the line that it begins in.
  ///
  /// - Throws: `JSONFault` for a row that does not have these columns, or holds something else than
  ///   they do; what `body` throws.
  package func forEachRow(
    of table: ExportedTable, _ body: (_ row: [ExportedValue], _ line: Int) throws -> Void
  ) throws {
    guard let place = places[table.name] else { return }
    var cursor = JSONCursor(octets, at: place)
    var line = 1
    var counted = 0
    let shape = RowShape(table)
    try cursor.elements { cursor in
      line += octets[counted..<cursor.offset].count { $0 == UInt8(ascii: "\n") }
      counted = cursor.offset
      try body(try shape.row(at: &cursor), line)
    }
  }
}

/// What stands beside the rows of a document.
private struct Head {
  var isMarked = false
  var schema: Int?
  var exportedAt: Instant?
  var hasTables = false
  var places: [String: Int] = [:]

  mutating func take(_ name: String, at cursor: inout JSONCursor) throws {
    let place = cursor.offset
    switch name {
    case ExportDocument.mark:
      guard try cursor.value(of: .integer, named: name) == .integer(ExportDocument.form) else {
        throw cursor.fault(.wrongValue(name, expected: "\(ExportDocument.form)"), at: place)
      }
      isMarked = true
    case "schema_version":
      guard case .integer(let number) = try cursor.value(of: .integer, named: name), number > 0
      else { throw cursor.fault(.wrongValue(name, expected: "a number from 1"), at: place) }
      schema = number
    case "exported_at":
      if case .moment(let moment) = try cursor.value(of: .moment, named: name) {
        exportedAt = moment
      }
    case "tables":
      hasTables = true
      try takeTables(at: &cursor)
    default: throw cursor.fault(.unknown(name), at: place)
    }
  }

  private mutating func takeTables(at cursor: inout JSONCursor) throws {
    var places: [String: Int] = [:]
    try cursor.members { cursor, table in
      places[table] = cursor.offset
      try cursor.elements { row in
        guard row.next == UInt8(ascii: "{") else { throw row.unexpected("{") }
        try row.skipValue()
      }
    }
    self.places = places
  }
}
