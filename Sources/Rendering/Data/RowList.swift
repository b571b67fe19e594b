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
    rows.map { row in
      .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.json(row, context)) }))
    }
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
