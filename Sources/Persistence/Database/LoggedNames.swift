internal import SQLite

/// The names of rows in the log of a schema before 15, which has them as text.
struct LoggedNames {
  private let connection: Connection

  init(of connection: Connection) {
    self.connection = connection
  }

  /// Writes each name as the bytes of its uuid, in the open transaction.
  ///
  /// What is damaged keeps a digest that shows it.
  ///
  /// - Throws: `SQLiteError`.
  func shorten() throws {
    let sound = try connection.query(Self.operations) { try $0.get("id", as: Int.self) }
      .filter(connection.isSound)
    let lines = try connection.query(Self.named) { row in
      (
        sequence: try row.get("sequence", as: Int.self),
        name: LoggedName(
          uuid: try row.get("row_key", as: String.self), key: try row.get("local_key"))
      )
    }
    for line in lines {
      try connection.run(
        "UPDATE change SET row_key = ? WHERE sequence = ?", [line.name.value, line.sequence])
    }
    try connection.writeDigests(of: sound)
  }

  static let operations: SQL = "SELECT id FROM operation ORDER BY id"

  static let named: SQL =
    "SELECT sequence, row_key, local_key FROM change WHERE row_key <> local_key"
}
