extension Connection {
  /// Reads back the settings that keep what is stored, each with its name: `journal_mode` is the
  /// text `delete`, `synchronous` is `extra`.
  ///
  /// `busy_timeout`, in milliseconds, is the connection's own, because SQLite knows none where a
  /// handler does the waiting.
  ///
  /// Sources of the words: https://sqlite.org/pragma.html.
  package func settingsInForce() throws -> [(name: String, value: Value)] {
    try Self.readBack.map { name, words in
      let value = try one("PRAGMA " + name) { try $0.value(at: 0) }
      guard case .integer(let number) = value, words.indices.contains(Int(number)) else {
        return (name.text, value)
      }
      return (name.text, .text(words[Int(number)]))
    } + [("busy_timeout", .integer(Int64(busyTimeoutMilliseconds)))]
  }

  private static let readBack: [(SQL, [String])] = [
    ("journal_mode", []), ("synchronous", ["off", "normal", "full", "extra"]),
    ("foreign_keys", onOff), ("secure_delete", onOff + ["fast"]),
    ("temp_store", ["default", "file", "memory"]), ("cell_size_check", onOff),
    ("trusted_schema", onOff), ("mmap_size", []),
  ]

  private static let onOff = ["off", "on"]
}
