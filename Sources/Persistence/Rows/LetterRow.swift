internal import InterviewModel
internal import SQLite

/// The columns of `letter`.
enum LetterColumn: String, EditableColumn {
  static let table = RecordedTable.letter

  case followUpID = "follow_up_id"
  case subject
  case body
  case draftedAt = "drafted_at"
  case letterSet = "letter_set"
}

extension Table where Column == LetterColumn {
  static var letter: Self { Self() }
}
