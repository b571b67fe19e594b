extension Connection {
  /// Returns what SQLite finds damaged in the file, one clause each; nothing when it finds nothing.
  ///
  /// It compares indexes with their tables and tests every CHECK and NOT NULL, but not references:
  /// https://sqlite.org/pragma.html#pragma_integrity_check. Nor can it see changed text.
  package func integrityProblems() throws -> [String] {
    let findings = try query("PRAGMA integrity_check") {
      try $0.get("integrity_check", as: String.self)
    }
    return findings == ["ok"] ? [] : findings
  }

  /// Returns the rows whose reference has no row to refer to.
  package func foreignKeyViolations() throws -> [ForeignKeyViolation] {
    try query("PRAGMA foreign_key_check") { row in
      ForeignKeyViolation(
        table: try row.get("table"), rowID: try row.get("rowid"),
        referencedTable: try row.get("parent"), foreignKey: try row.get("fkid"))
    }
  }
}
