internal import SQLite

extension RowImage {
  /// What the log keeps of a row of a table that is new or gone.
  func logged(in table: RecordedTable) -> RowImage {
    let (implied, defaults) = (table.impliedColumns, table.defaults)
    return RowImage(
      values: values.filter { column, value in
        value != defaults[column, default: .null] && !implied.contains(column)
      })
  }

  /// A row that is new or gone, with the columns that its line has: its key and its name.
  func completed(in table: RecordedTable, key: String, _ name: LoggedName) -> RowImage {
    var image = self
    for (column, value) in table.keyValues(of: key) where values[column] == nil {
      image.values[column] = value
    }
    if values["uuid"] == nil, let uuid = name.uuid(besides: key) {
      image.values["uuid"] = .text(uuid)
    }
    return image
  }

  /// The same with what the log does not have.
  func completed(with defaults: [String: Value]) -> RowImage {
    RowImage(values: defaults.merging(values) { _, logged in logged })
  }
}
