internal import SQLite

/// Names rows that an operation inserts.
///
/// Most are things of their own, and get a name that nothing else has. What can be made in two
/// places and is the same nevertheless (a setting, the draft of a letter, who was met) is named
/// after what it belongs to. Why: docs/decisions/0031-rows-have-names.md.
struct NewRowNames {
  let connection: Connection
  var uuids: UUIDSource

  /// The name of a row of a table that is to hold these values.
  ///
  /// What belongs to a row without a name, as another program makes them, is a thing of its own.
  ///
  /// - Throws: `SQLiteError`.
  mutating func name(of table: RecordedTable, _ values: [String: Value]) throws -> String {
    try sharedName(of: table, values) ?? uuids.next()
  }

  private func sharedName(of table: RecordedTable, _ values: [String: Value]) throws -> String? {
    switch table {
    case .setting:
      guard case .text(let key)? = values["key"] else { return nil }
      return RowName.setting(key)
    case .letter:
      return try name(of: .followUp, values["follow_up_id"]).map(RowName.draft(ofFollowUp:))
    case .interviewer:
      guard let interview = try name(of: .interview, values["interview_id"]),
        let person = try name(of: .person, values["person_id"])
      else { return nil }
      return RowName.meeting(interview: interview, person: person)
    case .application, .interview, .person, .closingTip, .tipLog, .followUp, .offer,
      .offerExtension, .outcomeLog, .moveLog, .offerLog, .personalNote:
      return nil
    }
  }

  /// The name of a row that is stored.
  private func name(of table: RecordedTable, _ number: Value?) throws -> String? {
    let sql = "SELECT uuid FROM " + table.name + " WHERE id = ?"
    let found = try connection.first(sql, [number]) { try $0.get("uuid", as: String?.self) }
    return found ?? nil
  }
}
