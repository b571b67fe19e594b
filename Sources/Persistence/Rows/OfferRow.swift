internal import InterviewModel
internal import SQLite
internal import Zones

/// The columns of `offer`.
enum OfferColumn: String, EditableColumn {
  static let table = RecordedTable.offer

  case id
  case applicationID = "application_id"
  case receivedAt = "received_at"
  case writtenAt = "written_at"
  case terms
  case employerDeadlineAt = "employer_deadline_at"
  case answerByAt = "answer_by_at"
  case answer
  case answeredAt = "answered_at"
  case dueHours = "due_hours"
  case limitHours = "limit_hours"
  case uuid
  case isReceivedDayOnly = "received_day_only"
  case isWrittenDayOnly = "written_day_only"
  case isAnsweredDayOnly = "answered_day_only"
}

extension Table where Column == OfferColumn {
  static var offer: Self { Self() }
}

/// The columns of `offer_extension`.
enum OfferExtensionColumn: String, EditableColumn {
  static let table = RecordedTable.offerExtension

  case id
  case offerID = "offer_id"
  case askedAt = "asked_at"
  case untilAt = "until_at"
  case granted
  case uuid
  case isAskedDayOnly = "asked_day_only"
}

extension Table where Column == OfferExtensionColumn {
  static var offerExtension: Self { Self() }
}

/// The columns of `offer_log`: what was said about an offer; no command rewrites an entry.
enum OfferLogColumn: String, RecordedColumn {
  static let table = RecordedTable.offerLog

  case id
  case offerID = "offer_id"
  case statement
  case what
  case untilAt = "until_at"
  case terms
  case loggedAt = "logged_at"
  case uuid
}

extension Table where Column == OfferLogColumn {
  static var offerLog: Self { Self() }
}

extension Offer {
  static let byReceipt: SQL = "ORDER BY o.received_at, o.id"

  static let extensionsByNumber: SQL = "ORDER BY e.id"

  /// Offers with what is shown of their application, and the newest note on their answer.
  static let rows: SQL =
    """
    SELECT o.id, o.application_id, a.company, a.role, o.received_at, o.written_at, o.terms,
           o.employer_deadline_at, o.answer_by_at, o.answer, o.answered_at,
           o.due_hours, o.limit_hours,
           o.received_day_only, o.written_day_only, o.answered_day_only,
           (SELECT f.note FROM follow_up AS f
            WHERE f.application_id = o.application_id AND f.offer_id = o.id AND f.note IS NOT NULL
            ORDER BY f.id DESC LIMIT 1) AS note,
           (
    """ + Interview.latestZone(of: "o.application_id") + """
      ) AS zone
      FROM offer AS o
      JOIN application AS a ON a.id = o.application_id

      """

  static let bySaying: SQL = "ORDER BY l.id"

  static let sayingRows: SQL =
    """
    SELECT l.offer_id, l.statement, l.what, l.until_at, l.terms, l.logged_at
    FROM offer AS o
    JOIN application AS a ON a.id = o.application_id
    JOIN offer_log AS l ON l.offer_id = o.id

    """

  static let sayingNumbers: SQL = "SELECT id FROM offer_log WHERE offer_id = ? ORDER BY id"

  static let extensionRows: SQL =
    """
    SELECT e.offer_id, e.id, e.asked_at, e.until_at, e.granted, e.asked_day_only
    FROM offer AS o
    JOIN application AS a ON a.id = o.application_id
    JOIN offer_extension AS e ON e.offer_id = o.id

    """
}

extension Offer {
  private typealias Column = OfferColumn

  /// Reads a row of `rows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), applicationID: try row.get(Column.applicationID),
      company: try row.get(ApplicationColumn.company), role: try row.get(ApplicationColumn.role),
      zone: try row.get(InterviewColumn.zone), receivedAt: try row.get(Column.receivedAt),
      writtenAt: try row.get(Column.writtenAt),
      terms: try row.get(Column.terms),
      employerDeadlineAt: try row.get(Column.employerDeadlineAt),
      answerByAt: try row.get(Column.answerByAt), answer: try row.get(Column.answer),
      answeredAt: try row.get(Column.answeredAt), note: try row.get(FollowUpColumn.note),
      rule: WindowRule(
        dueHours: try row.get(Column.dueHours, as: StoredHours.self).number,
        limitHours: try row.get(Column.limitHours, as: StoredHours.self).number))
    isReceivedDayOnly = try row.get(Column.isReceivedDayOnly)
    isWrittenDayOnly = try row.get(Column.isWrittenDayOnly)
    isAnsweredDayOnly = try row.get(Column.isAnsweredDayOnly)
  }
}

extension Offer.Extension {
  private typealias Column = OfferExtensionColumn

  /// Reads a row of `extensionRows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column.
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get(Column.id), askedAt: try row.get(Column.askedAt),
      untilAt: try row.get(Column.untilAt),
      granted: try row.get(Column.granted))
    isAskedDayOnly = try row.get(Column.isAskedDayOnly)
  }
}

extension OfferSaying {
  private typealias Column = OfferLogColumn

  /// Reads a row of `Offer.sayingRows`.
  ///
  /// - Throws: `SQLiteError` for a value that is none of its column;
  ///   `PersistenceError.inconsistent` for a matter that there is none of.
  init(row: borrowing Row) throws {
    self.init(
      statement: try row.get(Column.statement), try Self.matter(row),
      loggedAt: try row.get(Column.loggedAt))
  }

  private static func matter(_ row: borrowing Row) throws -> Matter {
    let until = try row.get(Column.untilAt, as: Instant?.self)
    switch (try row.get(Column.what, as: String.self), until) {
    case ("terms", _): return .terms(try row.get(Column.terms))
    case ("employer_deadline", let until): return .employerDeadline(until)
    case ("answer_by", let until): return .answerBy(until)
    case ("extension", let until?): return .extended(until: until)
    default: throw PersistenceError.inconsistent("what was said about an offer")
    }
  }
}

extension OfferSaying.Matter {
  /// What was said, as columns.
  var values: [OfferLogColumn: any SQLiteBindable] {
    switch self {
    case .terms(let terms): [.what: "terms", .terms: terms]
    case .employerDeadline(let date): [.what: "employer_deadline", .untilAt: date]
    case .answerBy(let date): [.what: "answer_by", .untilAt: date]
    case .extended(let until): [.what: "extension", .untilAt: until]
    }
  }
}

extension OfferValues {
  /// The offer but for its answer, as columns.
  var values: [OfferColumn: any SQLiteBindable] {
    [
      .receivedAt: received.at, .isReceivedDayOnly: received.isDayOnly,
      .writtenAt: written?.at, .isWrittenDayOnly: written?.isDayOnly ?? false, .terms: terms,
      .employerDeadlineAt: employerDeadlineAt, .answerByAt: answerByAt,
    ]
  }
}
