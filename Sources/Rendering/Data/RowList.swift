internal import Zones

/// Rows of a report for programs: the same keys and values in JSON and in CSV, wherever they
/// appear.
package struct RowList<Row, Context: Sendable>: Sendable where Row: Sendable {
  private let rows: [Row]
  private let context: Context
  private let fields: [Field<Row, Context>]

  /// Creates a list of rows, which the context says how to see: at which moment, for one.
  init(_ rows: [Row], _ context: Context, _ fields: [Field<Row, Context>]) {
    self.rows = rows
    self.context = context
    self.fields = fields
  }

  /// The rows as JSON objects, in their order.
  var objects: [JSON] {
    let sorted = fields.sorted { $0.key < $1.key }
    let keys = JSON.Keys(sorted: sorted.map(\.key))
    return rows.map { row in .record(keys, sorted.map { $0.json(row, context) }) }
  }

  /// The rows as a JSON array.
  package var json: JSON { .array(objects) }

  /// The rows as CSV, with the keys of the JSON as header.
  package var csv: String {
    let context = context
    return CSV<Row>(fields.map { field in CSV.Column(field.key) { field.csv($0, context) } })
      .text(rows)
  }
}

/// One key of a row, with its value for JSON and for CSV stated once.
struct Field<Row, Context>: Sendable {
  let key: String
  let json: @Sendable (Row, Context) -> JSON
  let csv: @Sendable (Row, Context) -> CSVField

  static func text(
    _ key: String, _ value: @escaping @Sendable (Row, Context) -> String?
  ) -> Field {
    Field(key: key, json: { JSON(value($0, $1)) }, csv: { .text(value($0, $1)) })
  }

  static func integer(
    _ key: String, _ value: @escaping @Sendable (Row, Context) -> Int?
  ) -> Field {
    Field(key: key, json: { JSON(value($0, $1)) }, csv: { .integer(value($0, $1)) })
  }

  static func number(
    _ key: String, _ value: @escaping @Sendable (Row, Context) -> FourDecimals?
  ) -> Field {
    Field(key: key, json: { JSON(value($0, $1)) }, csv: { .number(value($0, $1)) })
  }

  static func bool(
    _ key: String, _ value: @escaping @Sendable (Row, Context) -> Bool?
  ) -> Field {
    Field(key: key, json: { JSON(value($0, $1)) }, csv: { .bool(value($0, $1)) })
  }

  static func instant(
    _ key: String, _ value: @escaping @Sendable (Row, Context) -> Instant?
  ) -> Field {
    Field(key: key, json: { JSON(value($0, $1)) }, csv: { .instant(value($0, $1)) })
  }

  /// A list inside a row: an array of objects in JSON, joined by `; ` in CSV.
  static func list<Item>(
    _ key: String, _ items: @escaping @Sendable (Row) -> [Item],
    json: @escaping @Sendable (Item) -> JSON, csv: @escaping @Sendable (Item) -> String
  ) -> Field {
    Field(
      key: key, json: { row, _ in .array(items(row).map(json)) },
      csv: { row, _ in .text(items(row).map(csv).joined(separator: "; ")) })
  }
}
