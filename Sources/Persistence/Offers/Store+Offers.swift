package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// The offer of an application that has not been answered, nil when there is none.
  func openOffer(of application: Application.ID) throws -> Offer? {
    try offers("WHERE o.application_id = ? AND o.answer IS NULL\n", [application]).first
  }

  /// All offers of an application, the earliest first.
  func offers(of application: Application.ID) throws -> [Offer] {
    try offers("WHERE o.application_id = ?\n", [application])
  }

  /// The offer of an application that is meant: the one of this number; without one the open offer,
  /// else the only one.
  ///
  /// - Throws: `ReferenceError.none`; `OfferChoiceError.severalAnswered`.
  package func offer(of application: Application, number: Int?) throws -> Offer {
    let offers = try offers(of: application.id)
    if let number {
      guard let offer = offers.first(where: { $0.id.number == number }) else {
        throw ReferenceError.none(.offer(number, of: application.title))
      }
      return offer
    }
    if let offer = offers.first(where: { $0.answer == nil }) { return offer }
    guard let offer = offers.first else {
      throw ReferenceError.none(.anyOffer(of: application.title))
    }
    guard offers.count == 1 else { throw OfferChoiceError.severalAnswered(application, offers) }
    return offer
  }

  /// All offers, the earliest first.
  func allOffers() throws -> [Offer] {
    try offers("", [])
  }

  /// The offers that wait for an answer, of applications that are open, the earliest first.
  func openOffers() throws -> [Offer] {
    try offers("WHERE o.answer IS NULL AND a.outcome IS NULL\n", [])
  }

  /// An offer by its number.
  func offer(_ id: Offer.ID) throws -> Offer {
    guard let offer = try offers("WHERE o.id = ?\n", [id]).first else {
      throw PersistenceError.inconsistent("an offer that was just stored")
    }
    return offer
  }

  /// The answers that were and are owed to an offer, the newest last.
  func answers(to offer: Offer) throws -> [FollowUp] {
    try followUps(
      // By way of the application, whose index this uses: follow-ups have none by offer.
      "WHERE f.application_id = ? AND f.offer_id = ? ORDER BY f.id",
      [offer.applicationID, offer.id])
  }

  /// The offers that satisfy a condition, which is a `WHERE` clause, the earliest first.
  private func offers(_ condition: SQL, _ arguments: Arguments) throws -> [Offer] {
    try reading {
      let asked = try connection.query(Self.extensionRows + condition + Self.byNumber, arguments) {
        (offer: try $0.get("offer_id", as: Offer.ID.self), ext: try Offer.Extension(row: $0))
      }
      let extensions = Dictionary(grouping: asked, by: \.offer).mapValues { $0.map(\.ext) }
      return try connection.query(
        Self.offerRows + condition + Self.byReceipt, arguments
      ) { row in
        var offer = try Offer(row: row)
        offer.extensions = extensions[offer.id] ?? []
        return offer
      }
    }
  }

  static let byReceipt: SQL = "ORDER BY o.received_at, o.id"
  static let byNumber: SQL = "ORDER BY e.id"

  /// Offers with what is shown of their application, and the newest note on their answer.
  static let offerRows: SQL =
    """
    SELECT o.id, o.application_id, a.company, a.role, o.received_at, o.written_at, o.terms,
           o.employer_deadline_at, o.answer_by_at, o.answer, o.answered_at,
           o.due_hours, o.limit_hours,
           (SELECT f.note FROM follow_up AS f
            WHERE f.application_id = o.application_id AND f.offer_id = o.id AND f.note IS NOT NULL
            ORDER BY f.id DESC LIMIT 1) AS note
    FROM offer AS o
    JOIN application AS a ON a.id = o.application_id

    """

  static let extensionRows: SQL =
    """
    SELECT e.offer_id, e.id, e.asked_at, e.until_at, e.granted
    FROM offer AS o
    JOIN application AS a ON a.id = o.application_id
    JOIN offer_extension AS e ON e.offer_id = o.id

    """
}

extension Offer {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), applicationID: try row.get("application_id"),
      company: try row.get("company"), role: try row.get("role"),
      receivedAt: try row.get("received_at"), writtenAt: try row.get("written_at"),
      terms: try row.get("terms"), employerDeadlineAt: try row.get("employer_deadline_at"),
      answerByAt: try row.get("answer_by_at"), answer: try row.get("answer"),
      answeredAt: try row.get("answered_at"), note: try row.get("note"),
      rule: WindowRule(
        dueHours: try row.get("due_hours", as: StoredHours.self).number,
        limitHours: try row.get("limit_hours", as: StoredHours.self).number))
  }
}

extension Offer.Extension {
  init(row: borrowing Row) throws {
    self.init(
      id: try row.get("id"), askedAt: try row.get("asked_at"), untilAt: try row.get("until_at"),
      granted: try row.get("granted"))
  }
}
