internal import SQLite

extension Connection {
  /// The columns that hold text which is no UTF-8: how many texts, in which table.
  ///
  /// SQLite stores any bytes as text, and a reader puts U+FFFD where they are none:
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
    var counts = columns.map { _ in 0 }
    let names = SQL.joined(columns.map(SQL.identifier), separator: ", ")
    try forEach("SELECT " + names + " FROM " + .identifier(table)) { row in
      for place in columns.indices
      where try row.withText(at: place, { $0.isUTF8 }) == false {
        counts[place] += 1
      }
    }
    return zip(columns, counts).filter { $0.1 > 0 }.map { column, count in
      "\(count == 1 ? "a text is" : "\(count) texts are") not valid UTF-8: column \(column) of \(table)"
    }
  }
}

extension Span<UInt8> {
  fileprivate var isUTF8: Bool {
    guard indices.contains(where: { self[$0] >= 0x80 }) else { return true }
    let octets = indices.map { self[$0] }
    // Repairing changes whatever is not sound.
    return String(decoding: octets, as: UTF8.self).utf8.elementsEqual(octets)
  }
}
