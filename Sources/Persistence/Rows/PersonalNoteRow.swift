internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `personal_note`: what the owner noted for the letter to one interviewer.
enum PersonalNoteColumn: String, EditableColumn {
  static let table = RecordedTable.personalNote

  case id
  case uuid
  case interviewID = "interview_id"
  case personID = "person_id"
  case matter
  case objection
  case note
  case notedAt = "noted_at"
}

extension Table where Column == PersonalNoteColumn {
  static var personalNote: Self { Self() }
}

extension PersonalNote {
  private typealias Column = PersonalNoteColumn

  static let rows: SQL =
    """
    SELECT id, interview_id, person_id, matter, objection, note
    FROM personal_note

    """

  static let ofInterview: SQL = "WHERE interview_id = ? ORDER BY id"

  static let ofPerson: SQL = "WHERE person_id = ? ORDER BY id"

  static let highlight = "highlight"

  static let answer = "answer"

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    let isAnswer = try row.get(Column.matter, as: String.self) == Self.answer
    self.init(
      number: try row.get(Column.id), interview: try row.get(Column.interviewID),
      person: try row.get(Column.personID),
      matter: isAnswer ? .answer(to: try row.get(Column.objection)) : .highlight,
      text: try row.get(Column.note))
  }
}

extension PersonalNote.Matter {
  /// How the matter is stored.
  var columns: [PersonalNoteColumn: any SQLiteBindable] {
    switch self {
    case .highlight: [.matter: PersonalNote.highlight, .objection: ""]
    case .answer(let objection): [.matter: PersonalNote.answer, .objection: objection]
    }
  }
}
