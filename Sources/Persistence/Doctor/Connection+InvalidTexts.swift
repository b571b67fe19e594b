internal import SQLite

extension Connection {
  /// The columns that hold text which is no UTF-8: how many texts, in which table.
  ///
  /// SQLite stores any octets as text, and a reader puts U+FFFD where they are none:
  /// https://sqlite.org/invalidutf.html.
  ///
  /// - Throws: `SQLiteError`.
  func invalidTexts() throws -> [String] {
    try (RecordedTable.allCases.map(\.rawValue) + ["operation", "change"]).flatMap(invalidTexts)
  }

  private func invalidTexts(in table: String) throws -> [String] {
    let columns = try query("SELECT name FROM pragma_table_info(?)", [table]) {
      try $0.get("name", as: String.self)
    }
    guard !columns.isEmpty else { return [] }
    let octets = columns.map {
      "CASE typeof(" + .identifier($0) + ") WHEN 'text' THEN CAST(" + .identifier($0)
        + " AS BLOB) END" as SQL
    }
    var counts = columns.map { _ in 0 }
    _ = try query("SELECT " + .joined(octets, separator: ", ") + " FROM " + .identifier(table)) {
      for place in columns.indices where try !Self.isText($0.value(at: place)) {
        counts[place] += 1
      }
    }
    return zip(columns, counts).filter { $0.1 > 0 }.map { column, count in
      "\(count == 1 ? "a text is" : "\(count) texts are") not valid UTF-8: column \(column) of \(table)"
    }
  }

  private static func isText(_ value: Value) -> Bool {
    guard case .blob(let octets) = value else { return true }
    // Repairing changes whatever is not sound.
    return String(decoding: octets, as: UTF8.self).utf8.elementsEqual(octets)
  }
}
