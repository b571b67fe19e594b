internal import SQLite

/// A table whose texts are searched.
struct SearchedTable: Sendable {
  /// The rows with texts.
  ///
  /// The first columns are what `SearchedText.Meaning` reads, or the number of the row alone where
  /// other tables say that; the texts come behind them. Most rows have none of the words, so that
  /// nothing is joined for them.
  let rows: SQL
  /// What a row with words can be.
  let texts: [SearchedText]

  /// The column of the first text.
  var firstText: Int { texts.contains { $0.meaning == nil } ? SearchedText.Meaning.width : 1 }

  /// How many texts a row has.
  var width: Int { texts.first?.fields.count ?? 0 }

  /// All of them.
  static let all: [SearchedTable] = [
    SearchedTable(
      rows: """
        SELECT id, id, NULL, NULL, ifnull(applied_at, created_at), NULL,
               company, role, source, url, place, salary, why_interested, what_i_bring, note
        FROM application
        """,
      texts: [.application]),
    SearchedTable(
      rows: "SELECT id, NULL, NULL, id, NULL, NULL, name, email, title FROM person",
      texts: [.person]),
    SearchedTable(
      rows: """
        SELECT id, application_id, id, NULL, starts_at, NULL, place, link, highlight, note
        FROM interview
        """,
      texts: [.interview]),
    SearchedTable(
      rows: "SELECT id, note FROM move_log WHERE note IS NOT NULL", texts: [.move]),
    SearchedTable(
      rows: """
        SELECT application_id, application_id, NULL, NULL, at, NULL, note
        FROM outcome_log WHERE note IS NOT NULL
        """,
      texts: [.outcome]),
    SearchedTable(
      rows: "SELECT id, note FROM tip_log WHERE note IS NOT NULL", texts: [.objection, .tipNote]),
    SearchedTable(rows: "SELECT id, note FROM personal_note", texts: [.highlight, .answer]),
    SearchedTable(
      rows: """
        SELECT id, application_id, interview_id, person_id, created_at, kind, what, note
        FROM follow_up WHERE what IS NOT NULL OR note IS NOT NULL
        """,
      texts: [.followUp]),
    SearchedTable(rows: "SELECT follow_up_id, subject, body FROM letter", texts: [.letter]),
    SearchedTable(
      rows: """
        SELECT id, application_id, NULL, NULL, received_at, NULL, terms
        FROM offer WHERE terms IS NOT NULL
        """,
      texts: [.offer]),
  ]
}
