internal import SQLite

/// A table whose texts are searched.
struct SearchedTable: Sendable {
  /// The number of each row with texts, and the texts: nothing else, because most rows have none of
  /// the words.
  let rows: SQL
  /// What a row with words can be.
  let texts: [SearchedText]

  /// How many texts a row has.
  var width: Int { texts.first?.fields.count ?? 0 }

  /// All of them.
  static let all: [SearchedTable] = [
    SearchedTable(
      rows: """
        SELECT id, company, role, source, url, place, salary, why_interested, what_i_bring, note
        FROM application
        """,
      texts: [.application]),
    SearchedTable(rows: "SELECT id, name, email, title FROM person", texts: [.person]),
    SearchedTable(
      rows: "SELECT id, place, link, highlight, note FROM interview", texts: [.interview]),
    SearchedTable(
      rows: "SELECT id, note FROM move_log WHERE note IS NOT NULL", texts: [.move]),
    SearchedTable(
      rows: "SELECT id, note FROM outcome_log WHERE note IS NOT NULL", texts: [.outcome]),
    SearchedTable(
      rows: "SELECT id, note FROM tip_log WHERE note IS NOT NULL", texts: [.objection, .tipNote]),
    SearchedTable(rows: "SELECT id, note FROM personal_note", texts: [.highlight, .answer]),
    SearchedTable(
      rows: "SELECT id, what, note FROM follow_up WHERE what IS NOT NULL OR note IS NOT NULL",
      texts: [.followUp]),
    SearchedTable(rows: "SELECT follow_up_id, subject, body FROM letter", texts: [.letter]),
    SearchedTable(rows: "SELECT id, terms FROM offer WHERE terms IS NOT NULL", texts: [.offer]),
  ]
}
