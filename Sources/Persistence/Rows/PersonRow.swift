internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `person`.
enum PersonColumn: String, EditableColumn {
  static let table = RecordedTable.person

  case id
  case name
  case email
  case title
  case uuid
}

extension Table where Column == PersonColumn {
  static var person: Self { Self() }
}

extension Person {
  static let withAddress: SQL =
    "SELECT id, name, email, title FROM person WHERE email IS NOT NULL ORDER BY id"

  /// Those who can have an address of ASCII: SQLite can fold nothing else, so that whoever has one
  /// with other letters is among them.
  static let withAddressLike: SQL =
    """
    SELECT id, name, email, title FROM person WHERE email = ? COLLATE NOCASE
    UNION ALL
    SELECT id, name, email, title FROM person WHERE email GLOB '*[^ -~]*'
    ORDER BY id
    """

  /// By way of the applications, of which there are fewest: CROSS JOIN keeps SQLite from beginning
  /// with everybody who was ever met.
  static let ofCompany: SQL =
    """
    SELECT DISTINCT p.id, p.name, p.email, p.title
    FROM application AS a
    CROSS JOIN interview AS i ON i.application_id = a.id
    CROSS JOIN interviewer AS r ON r.interview_id = i.id
    JOIN person AS p ON p.id = r.person_id
    WHERE a.company_folded = ?
    ORDER BY p.id
    """

  static let numbered: SQL = "SELECT id, name, email, title FROM person WHERE id = ?"

  static let everybody: SQL = "SELECT id, name, email, title FROM person ORDER BY id"
}

extension Person {
  private typealias Column = PersonColumn

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), name: try row.get(Column.name),
      email: try row.get(Column.email),
      title: try row.get(Column.title))
  }
}

extension Supplement<PersonMerge.Field> {
  /// The texts that it fills in, as columns.
  var values: [PersonColumn: any SQLiteBindable] {
    var values: [PersonColumn: any SQLiteBindable] = [:]
    for (field, text) in filled {
      switch field {
      case .email: values[.email] = text
      case .title: values[.title] = text
      }
    }
    return values
  }
}
