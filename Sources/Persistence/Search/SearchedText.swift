internal import InterviewModel
internal import SQLite
internal import Zones

/// Texts that are searched: what a row of their table is, and what it belongs to.
struct SearchedText: Sendable {
  /// What the texts of a row are called, in the order in which `SearchedTable.rows` has them.
  let fields: [String]
  /// The statement that says it of the row with a number, as `Meaning` reads it; nil where the row
  /// itself does, before its texts.
  let meaning: SQL?
  /// What a row is, by its kind of follow-up.
  let kind: @Sendable (FollowUpKind?) -> SearchKind
  /// What is typed for a row.
  let handle: @Sendable (Numbers) -> Handle

  /// The numbers of a row and of what it belongs to.
  struct Numbers {
    let row: Int
    let application: Int?
    let interview: Int?
    let person: Int?
  }

  /// What a row with words is about: in six columns, the number that is typed for it, those of its
  /// application, interview and person, when it was said, and the kind of a follow-up.
  struct Meaning {
    let numbers: Numbers
    let at: Instant?
    let followUp: FollowUpKind?

    /// How many columns it takes.
    static let width = 6

    /// Reads the first columns of a row.
    ///
    /// - Throws: `SQLiteError`, `ValueError`.
    init(_ row: borrowing Row) throws {
      numbers = Numbers(
        row: try Int(sqliteValue: try row.value(at: 0)),
        application: try Int?(sqliteValue: try row.value(at: 1)),
        interview: try Int?(sqliteValue: try row.value(at: 2)),
        person: try Int?(sqliteValue: try row.value(at: 3)))
      at = try Instant?(sqliteValue: try row.value(at: 4))
      followUp = try FollowUpKind?(sqliteValue: try row.value(at: 5))
    }
  }
}

extension SearchedText {
  static let application = SearchedText(
    fields: [
      "company", "role", "source", "url", "place", "salary", "why_interested", "what_i_bring",
      "note",
    ],
    meaning: nil,
    kind: { _ in .application }, handle: { .application(ApplicationID($0.row)) })

  static let person = SearchedText(
    fields: ["name", "email", "title"],
    meaning: nil,
    kind: { _ in .person }, handle: { .person(PersonID($0.row)) })

  static let interview = SearchedText(
    fields: ["place", "link", "highlight", "note"],
    meaning: nil,
    kind: { _ in .interview }, handle: { .interview(InterviewID($0.row)) })

  static let move = SearchedText(
    fields: ["move_note"],
    meaning: """
      SELECT m.interview_id, i.application_id, i.id, NULL, m.logged_at, NULL
      FROM move_log AS m JOIN interview AS i ON i.id = m.interview_id
      WHERE m.id = ?
      """,
    kind: { _ in .interview }, handle: { .interview(InterviewID($0.row)) })

  static let outcome = SearchedText(
    fields: ["outcome_note"],
    meaning: nil,
    kind: { _ in .application }, handle: { .application(ApplicationID($0.row)) })

  /// As `card` and `show` have them: each once, however often it was logged.
  static let objection = SearchedText(
    fields: ["objection"],
    meaning: """
      SELECT t.interview_id, i.application_id, i.id, t.person_id,
             (SELECT min(n.logged_at) FROM tip_log AS n
              WHERE n.interview_id = t.interview_id AND n.tip = t.tip
                AND n.person_id = t.person_id AND n.note = t.note), NULL
      FROM tip_log AS t
      JOIN closing_tip AS c ON c.number = t.tip JOIN interview AS i ON i.id = t.interview_id
      WHERE t.id = ? AND c.key = 'objection' AND t.person_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM tip_log AS n
        WHERE n.interview_id = t.interview_id AND n.tip = t.tip AND n.person_id = t.person_id
          AND n.note = t.note AND n.id < t.id)
      """,
    kind: { _ in .objection }, handle: { .interview(InterviewID($0.row)) })

  /// What counts of a tip alone: its newest entry.
  static let tipNote = SearchedText(
    fields: ["tip_note"],
    meaning: """
      SELECT t.interview_id, i.application_id, i.id, NULL, t.logged_at, NULL
      FROM tip_log AS t JOIN interview AS i ON i.id = t.interview_id
      WHERE t.id = ? AND t.person_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM tip_log AS n
        WHERE n.interview_id = t.interview_id AND n.tip = t.tip AND n.id > t.id)
      """,
    kind: { _ in .tip }, handle: { .interview(InterviewID($0.row)) })

  /// What stayed of one person; what stayed of all of them is the interview's own.
  static let highlight = personal("highlight", .interview, "AND n.matter = 'highlight'")

  /// What is answered to an objection in the letter to who raised it.
  static let answer = personal("answer", .objection, "AND n.matter = 'answer'")

  /// The notes of one matter on single people.
  private static func personal(
    _ field: String, _ kind: SearchKind, _ condition: SQL
  ) -> SearchedText {
    SearchedText(
      fields: [field],
      meaning: """
        SELECT n.interview_id, i.application_id, i.id, n.person_id, n.noted_at, NULL
        FROM personal_note AS n JOIN interview AS i ON i.id = n.interview_id
        WHERE n.id = ?

        """ + condition,
      kind: { _ in kind }, handle: { .interview(InterviewID($0.row)) })
  }

  static let followUp = SearchedText(
    fields: ["what", "note"],
    meaning: nil,
    kind: { $0.map { SearchKind($0) } ?? .promise },
    handle: { .followUp(FollowUpID($0.row)) })

  static let letter = SearchedText(
    fields: ["subject", "body"],
    meaning: """
      SELECT l.follow_up_id, f.application_id, f.interview_id, f.person_id, l.drafted_at, f.kind
      FROM letter AS l JOIN follow_up AS f ON f.id = l.follow_up_id
      WHERE l.follow_up_id = ?
      """,
    kind: { $0.map { SearchKind($0) } ?? .letter }, handle: { .followUp(FollowUpID($0.row)) })

  static let offer = SearchedText(
    fields: ["terms"],
    meaning: nil,
    kind: { _ in .offer }, handle: { .offer(OfferID($0.row)) })
}
