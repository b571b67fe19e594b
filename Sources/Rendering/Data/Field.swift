internal import Zones

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
