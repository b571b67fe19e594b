internal import InterviewModel
internal import SQLite

/// Texts that are searched: the columns of a table, and what each row is and belongs to.
///
/// The first six columns of `rows` are in every statement the same: the row's number, and the
/// numbers of its application, interview and person, when it was said, and the kind of a
/// follow-up; the texts come behind them.
struct SearchedText: Sendable {
  /// What the texts of a row are called.
  let fields: [String]
  /// The statement.
  let rows: SQL
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

  /// Where the texts begin.
  static let firstText = 6

  /// All of them.
  static let all: [SearchedText] = [
    applications, people, interviews, moves, outcomes, objections, tipNotes, highlights, answers,
    followUps, letters, offers,
  ]

  private static let applications = SearchedText(
    fields: [
      "company", "role", "source", "url", "place", "salary", "why_interested", "what_i_bring",
      "note",
    ],
    rows: """
      SELECT id, id, NULL, NULL, ifnull(applied_at, created_at), NULL,
             company, role, source, url, place, salary, why_interested, what_i_bring, note
      FROM application
      """,
    kind: { _ in .application }, handle: { .application(ApplicationID($0.row)) })

  private static let people = SearchedText(
    fields: ["name", "email", "title"],
    rows: "SELECT id, NULL, NULL, id, NULL, NULL, name, email, title FROM person",
    kind: { _ in .person }, handle: { .person(PersonID($0.row)) })

  private static let interviews = SearchedText(
    fields: ["place", "link", "highlight", "note"],
    rows: """
      SELECT id, application_id, id, NULL, starts_at, NULL, place, link, highlight, note
      FROM interview
      """,
    kind: { _ in .interview }, handle: { .interview(InterviewID($0.row)) })

  private static let moves = SearchedText(
    fields: ["move_note"],
    rows: """
      SELECT m.interview_id, i.application_id, i.id, NULL, m.logged_at, NULL, m.note
      FROM move_log AS m JOIN interview AS i ON i.id = m.interview_id
      WHERE m.note IS NOT NULL
      """,
    kind: { _ in .interview }, handle: { .interview(InterviewID($0.row)) })

  private static let outcomes = SearchedText(
    fields: ["outcome_note"],
    rows: """
      SELECT application_id, application_id, NULL, NULL, at, NULL, note
      FROM outcome_log WHERE note IS NOT NULL
      """,
    kind: { _ in .application }, handle: { .application(ApplicationID($0.row)) })

  /// As `card` and `show` have them: each once, however often it was logged.
  private static let objections = SearchedText(
    fields: ["objection"],
    rows: """
      SELECT t.interview_id, i.application_id, i.id, t.person_id, min(t.logged_at), NULL, t.note
      FROM tip_log AS t
      JOIN closing_tip AS c ON c.number = t.tip JOIN interview AS i ON i.id = t.interview_id
      WHERE t.note IS NOT NULL AND c.key = 'objection' AND t.person_id IS NOT NULL
      GROUP BY t.interview_id, t.person_id, t.note
      """,
    kind: { _ in .objection }, handle: { .interview(InterviewID($0.row)) })

  /// What counts of a tip alone: its newest entry.
  private static let tipNotes = SearchedText(
    fields: ["tip_note"],
    rows: """
      SELECT t.interview_id, i.application_id, i.id, NULL, t.logged_at, NULL, t.note
      FROM tip_log AS t
      JOIN closing_tip AS c ON c.number = t.tip JOIN interview AS i ON i.id = t.interview_id
      WHERE t.note IS NOT NULL AND t.person_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM tip_log AS n
        WHERE n.interview_id = t.interview_id AND n.tip = t.tip AND n.id > t.id)
      """,
    kind: { _ in .tip }, handle: { .interview(InterviewID($0.row)) })

  /// Those that stayed of one person; what stayed of all of them is the interview's own.
  private static let highlights = personal(
    "highlight", .interview, where: "WHERE n.matter = 'highlight'")

  /// What is answered to an objection in the letter to who raised it.
  private static let answers = personal("answer", .objection, where: "WHERE n.matter = 'answer'")

  /// The notes of one matter on single people.
  private static func personal(
    _ field: String, _ kind: SearchKind, where condition: SQL
  ) -> SearchedText {
    SearchedText(
      fields: [field],
      rows: """
        SELECT n.interview_id, i.application_id, i.id, n.person_id, n.noted_at, NULL, n.note
        FROM personal_note AS n JOIN interview AS i ON i.id = n.interview_id

        """ + condition,
      kind: { _ in kind }, handle: { .interview(InterviewID($0.row)) })
  }

  private static let followUps = SearchedText(
    fields: ["what", "note"],
    rows: """
      SELECT id, application_id, interview_id, person_id, created_at, kind, what, note
      FROM follow_up WHERE what IS NOT NULL OR note IS NOT NULL
      """,
    kind: { $0.map { SearchKind($0) } ?? .promise },
    handle: { .followUp(FollowUpID($0.row)) })

  private static let letters = SearchedText(
    fields: ["subject", "body"],
    rows: """
      SELECT l.follow_up_id, f.application_id, f.interview_id, f.person_id, l.drafted_at, f.kind,
             l.subject, l.body
      FROM letter AS l JOIN follow_up AS f ON f.id = l.follow_up_id
      """,
    kind: { $0.map { SearchKind($0) } ?? .letter }, handle: { .followUp(FollowUpID($0.row)) })

  private static let offers = SearchedText(
    fields: ["terms"],
    rows: """
      SELECT id, application_id, NULL, NULL, received_at, NULL, terms
      FROM offer WHERE terms IS NOT NULL
      """,
    kind: { _ in .offer }, handle: { .offer(OfferID($0.row)) })
}
