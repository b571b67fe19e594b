/// What people call the columns of a row.
enum FieldName {
  /// Whether a column is there for the program alone: keys, names outside the database, and texts
  /// that follow from others.
  static func isInternal(_ column: String) -> Bool {
    ["id", "uuid", "number"].contains(column)
      || column.utf8.suffix(7).elementsEqual("_folded".utf8)
  }

  /// The words for a column: `starts` for `starts_at`.
  static func words(for column: String) -> String {
    if let words = known[column] { return words }
    if column.utf8.suffix(8).elementsEqual("day_only".utf8) { return "time unknown" }
    var parts = column.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
    if parts.count > 1, ["at", "id"].contains(parts.last) { parts.removeLast() }
    return TerminalText.line(parts.joined(separator: " "))
  }

  /// Those that reports call something else, or that would be too long for their column.
  private static let known = [
    "why_interested": "why", "what_i_bring": "I bring", "url": "job ad",
    "round_given": "round given",
    "opens_at": "starts", "due_at": "due", "limit_at": "deadline", "due_hours": "due (h)",
    "limit_hours": "overdue (h)",
    "weekend_to_monday": "Sat/Sun to Mon", "outcome_at": "ended",
    "disposition": "how", "employer_deadline_at": "deadline", "answer_by_at": "promised",
    "written_at": "in writing",
  ]
}
