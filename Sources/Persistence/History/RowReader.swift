internal import InterviewModel
internal import SQLite
internal import Zones

/// Reads what the log keeps of rows, with the names of what they refer to.
struct RowReader {
  private let columns: [RecordedTable: RecordedColumns]
  private let logged: LoggedRows

  /// Creates a reader; `columns` are those of each table.
  init(_ connection: Connection, columns: [RecordedTable: RecordedColumns]) {
    self.columns = columns
    logged = LoggedRows(connection)
  }

  /// A row's way from what it has to be to what it is to become.
  ///
  /// - Throws: `SQLiteError`.
  func change(_ replay: Replay) throws -> RowChange {
    guard let table = RecordedTable(rawValue: replay.row.table), let known = columns[table] else {
      return RowChange(
        row: replay.row,
        before: try replay.have.map { try fields(RowImage(json: $0), []) },
        after: try replay.want.map { try fields(RowImage(json: $0), []) })
    }
    let images = try replay.sides(in: table, known: known)
    return RowChange(
      row: replay.row, before: try images.have.map { try fields($0, known.names) },
      after: try images.want.map { try fields($0, known.names) })
  }

  /// The fields of a row: in the schema's order, behind them those that it does not know.
  private func fields(_ image: RowImage, _ known: [String]) throws -> [RowChange.Field] {
    let values = image.values
    let order =
      known.filter { values[$0] != nil } + values.keys.filter { !known.contains($0) }.sorted()
    return try order.map { RowChange.Field($0, try value(values[$0] ?? .null, in: $0)) }
  }

  /// What a value means goes by the name of its column, as the schema has them.
  private func value(_ value: Value, in column: String) throws -> RowChange.Value {
    switch value {
    case .text(let text): return .text(text)
    case .integer(let number): return try self.value(Int(number), in: column)
    case .null, .real, .blob: return .nothing
    }
  }

  private func value(_ number: Int, in column: String) throws -> RowChange.Value {
    if column == "at" || column.utf8.suffix(3).elementsEqual("_at".utf8) {
      return .moment(Instant(seconds: number))
    }
    if Self.truths.contains(column) || column.utf8.suffix(8).elementsEqual("day_only".utf8) {
      return .truth(number != 0)
    }
    guard let table = Self.references[column] else { return .number(number) }
    return .reference(
      RecordedRow(table: table.rawValue, key: "\(number)"), number: number,
      name: try logged.name(of: table, number))
  }

  /// Columns that say yes or no.
  private static let truths: Set<String> = [
    "active", "granted", "weekend_to_monday", "round_given", "from_day",
  ]

  /// Columns that hold another row's number.
  private static let references: [String: RecordedTable] = [
    "application_id": .application, "interview_id": .interview, "person_id": .person,
    "follow_up_id": .followUp, "offer_id": .offer, "tip": .closingTip,
  ]
}
