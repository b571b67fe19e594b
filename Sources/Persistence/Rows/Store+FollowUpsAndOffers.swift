package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// The follow-ups that satisfy a condition, which is the end of a statement from `WHERE` on.
  ///
  /// - Throws: `PersistenceError`.
  func followUps(_ condition: SQL, _ arguments: Arguments) throws -> [FollowUp] {
    try reading {
      try connection.query(FollowUp.rows + condition, arguments, FollowUp.init(row:))
    }
  }

  /// A follow-up by its number, nil when there is none.
  ///
  /// - Throws: `PersistenceError`.
  package func followUp(_ id: FollowUp.ID) throws -> FollowUp? {
    try followUps("WHERE f.id = ?", [id]).first
  }

  /// Everything owed after an interview, settled or not, by due date and number.
  ///
  /// - Throws: `PersistenceError`.
  func followUps(of interview: Interview.ID) throws -> [FollowUp] {
    try followUps(Self.ofInterviewCondition, [interview])
  }

  /// Everything owed for an application, settled or not, by due date and number.
  ///
  /// - Throws: `PersistenceError`.
  func followUps(of application: Application.ID) throws -> [FollowUp] {
    try followUps("WHERE f.application_id = ?\n" + FollowUp.byDueDate, [application])
  }

  /// By way of the application, whose index this uses: follow-ups have none by interview.
  static let ofInterviewCondition: SQL =
    """
    WHERE f.interview_id = ?1
      AND f.application_id = (SELECT application_id FROM interview WHERE id = ?1)

    """ + FollowUp.byDueDate

  /// The follow-ups with these numbers, by due date and number.
  ///
  /// - Throws: `PersistenceError`.
  func followUps(numbered ids: [FollowUp.ID]) throws -> [FollowUp] {
    try Set(ids).flatMap { try followUps("WHERE f.id = ?", [$0]) }.byDueDate
  }

  /// The offer of an application that has not been answered, nil when there is none.
  ///
  /// - Throws: `PersistenceError`.
  func openOffer(of application: Application.ID) throws -> Offer? {
    try offers("WHERE o.application_id = ? AND o.answer IS NULL\n", [application]).first
  }

  /// All offers of an application, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  func offers(of application: Application.ID) throws -> [Offer] {
    try offers("WHERE o.application_id = ?\n", [application])
  }

  /// All offers, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  func allOffers() throws -> [Offer] {
    try offers("", [])
  }

  /// The offers that wait for an answer, of applications that are open, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  func openOffers() throws -> [Offer] {
    try offers(Self.openOffersCondition, [])
  }

  /// The offers of other applications that wait for an answer, the earliest first.
  ///
  /// - Throws: `PersistenceError`.
  package func openOffers(beside application: Application.ID) throws -> [Offer] {
    try reading { try openOffers() }.filter { $0.applicationID != application }
  }

  static let openOffersCondition: SQL = "WHERE o.answer IS NULL AND a.outcome IS NULL\n"

  /// The answers that were and are owed to an offer, the newest last.
  ///
  /// - Throws: `PersistenceError`.
  func answers(to offer: Offer) throws -> [FollowUp] {
    try followUps(
      // By way of the application, whose index this uses: follow-ups have none by offer.
      "WHERE f.application_id = ? AND f.offer_id = ?\n" + FollowUp.byNumber,
      [offer.applicationID, offer.id])
  }

  /// The offer that a follow-up answers; nil when it answers none.
  ///
  /// - Throws: `PersistenceError`.
  func offer(answeredBy followUp: FollowUp) throws -> Offer? {
    guard followUp.kind == .offerAnswer else { return nil }
    return try offers(
      "WHERE o.id = (SELECT offer_id FROM follow_up WHERE id = ?)\n", [followUp.id]
    ).first
  }

  /// The offers that satisfy a condition, which is a `WHERE` clause, the earliest first.
  private func offers(_ condition: SQL, _ arguments: Arguments) throws -> [Offer] {
    try reading {
      let asked = try connection.query(
        Offer.extensionRows + condition + Offer.extensionsByNumber, arguments
      ) {
        (offer: try $0.get("offer_id", as: Offer.ID.self), ext: try Offer.Extension(row: $0))
      }
      let extensions = Dictionary(grouping: asked, by: \.offer).mapValues { $0.map(\.ext) }
      let said = Dictionary(
        grouping: try connection.query(Offer.sayingRows + condition + Offer.bySaying, arguments) {
          (offer: try $0.get("offer_id", as: Offer.ID.self), said: try OfferSaying(row: $0))
        }, by: \.offer)
      return try connection.query(
        Offer.rows + condition + Offer.byReceipt, arguments
      ) { row in
        var offer = try Offer(row: row)
        offer.extensions = extensions[offer.id] ?? []
        offer.said = (said[offer.id] ?? []).map(\.said)
        return offer
      }
    }
  }

  /// An offer by its number.
  ///
  /// - Throws: `PersistenceError`.
  func offer(_ id: Offer.ID) throws -> Offer {
    guard let offer = try storedOffer(id) else {
      throw PersistenceError.inconsistent("an offer that was just stored")
    }
    return offer
  }

  /// An offer by its number, nil when there is none.
  ///
  /// - Throws: `PersistenceError`.
  package func storedOffer(_ id: Offer.ID) throws -> Offer? {
    try offers("WHERE o.id = ?\n", [id]).first
  }

  /// An application with its interviews, follow-ups and offers: all that tells how it stands.
  ///
  /// - Throws: `PersistenceError`.
  func course(of id: Application.ID) throws -> Timeline {
    let application = try application(id)
    return Timeline(
      application: application, interviews: try interviews(of: id), tips: [:], objections: [],
      followUps: try followUps(of: id), offers: try offers(of: id),
      outcomes: try outcomes(of: application))
  }
}
