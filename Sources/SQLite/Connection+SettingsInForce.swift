extension Connection {
  /// Reads back the settings that keep what is stored, each with its name and in SQLite's words:
  /// `journal_mode` is `delete`, `synchronous` is `extra`.
  ///
  /// Sources of the words: https://sqlite.org/pragma.html.
  public func settingsInForce() throws -> [(name: String, value: String)] {
    try Self.readBack.map { name, words in
      let value = try one("PRAGMA " + name) { try $0.value(at: 0) }
      return (name.text, Self.words(for: value, words))
    }
  }

  private static let readBack: [(SQL, [String])] = [
    ("journal_mode", []), ("synchronous", ["off", "normal", "full", "extra"]),
    ("foreign_keys", onOff), ("secure_delete", onOff + ["fast"]),
    ("temp_store", ["default", "file", "memory"]), ("cell_size_check", onOff),
    ("trusted_schema", onOff), ("mmap_size", []), ("busy_timeout", []),
  ]

  private static let onOff = ["off", "on"]

  private static func words(for value: Value, _ words: [String]) -> String {
    switch value {
    case .integer(let number):
      words.indices.contains(Int(number)) ? words[Int(number)] : "\(number)"
    case .text(let text): text
    case .null, .real, .blob: "?"
    }
  }
}
