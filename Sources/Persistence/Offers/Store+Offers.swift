package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// Finds an offer by its own number, or by its application.
  ///
  /// - Parameters:
  ///   - typed: the offer's number as it is shown, `o2`, or what an application is named by.
  ///   - number: the number of one of the application's offers.
  /// - Returns: the offer; of an application the one of the number, without one the open offer,
  ///   else the only one.
  /// - Throws: `ReferenceError`; `OfferChoiceError.severalAnswered`.
  package func offer(_ typed: String, number: Int?) throws -> Offer {
    try reading {
      let reference = ApplicationReference(typed)
      let application = try application(reference, for: .offer)
      guard case .handle(.offer(let id), _) = reference,
        let offer = try storedOffer(id), offer.applicationID == application.id,
        number == nil || number == id.number
      else { return try offers(of: application.id).meant(of: application, number: number) }
      return offer
    }
  }

  /// The answer to an offer that an application owes; nil when it owes none.
  ///
  /// - Throws: `PersistenceError`.
  package func openOfferAnswer(of id: Application.ID) throws -> FollowUp? {
    try followUps(of: id).first { $0.kind == .offerAnswer && $0.settled == nil }
  }

  /// The open offers beside every other open application; see `OpenProcess.compared`.
  ///
  /// - Throws: `PersistenceError`.
  package func offerComparison(at now: Instant) throws -> [OpenProcess] {
    OpenProcess.compared(try openProcesses(at: now))
  }

  /// Every open application with what comes next in it, the newest first.
  ///
  /// - Throws: `PersistenceError`.
  func openProcesses(at now: Instant) throws -> [OpenProcess] {
    try reading {
      let interviews = Dictionary(
        grouping: try interviews(Self.ofOpenApplications, Interview.earliestFirst, []),
        by: \.applicationID)
      let offers = try openOffers()
      let answers = try followUps(Self.owedAnswersCondition, [])
      let cold = try coldApplications(at: now)
      let replies = try lastReplies()
      return try applications().filter { $0.outcome == nil }.map { application in
        let interviews = interviews[application.id] ?? []
        return OpenProcess(
          application: application,
          offer: offers.first { $0.applicationID == application.id },
          answer: answers.first { $0.applicationID == application.id },
          nextStep: interviews.first { $0.startsAt > now },
          replyByAt: interviews.last?.reply(awaitedAfter: replies[application.id]),
          replyZone: interviews.last?.zone,
          isCold: cold.contains(application.id))
      }
    }
  }

  /// When they last said something about each application as a whole; see `Timeline.replies`.
  ///
  /// - Throws: `PersistenceError`.
  private func lastReplies() throws -> [Application.ID: Instant] {
    let rows = try connection.query(Application.replies) { row in
      (
        try row.get("application_id", as: Application.ID.self),
        try row.get("replied_at", as: Instant.self)
      )
    }
    return Dictionary(rows, uniquingKeysWith: max)
  }

  static let owedAnswersCondition: SQL =
    "WHERE f.kind = 'offer_answer' AND f.settled_at IS NULL"

  static let ofOpenApplications: SQL =
    "WHERE a.outcome IS NULL AND i.cancelled_at IS NULL\n"

  /// The applications for which nothing more is suggested; see `Timeline.isCold`.
  ///
  /// - Throws: `PersistenceError`.
  package func coldApplications(at now: Instant) throws -> Set<Application.ID> {
    try reading {
      let candidates = try connection.query(Self.checkedInOften, [CheckIns.most]) {
        try $0.get("id", as: Application.ID.self)
      }
      return Set(try candidates.filter { try course(of: $0).isCold })
    }
  }

  /// The open applications with as many check-ins done as there may be after an interview.
  static let checkedInOften: SQL =
    """
    SELECT f.application_id AS id
    FROM follow_up AS f
    CROSS JOIN application AS a ON a.id = f.application_id
    WHERE f.kind = 'check_in' AND f.settlement = 'done' AND a.outcome IS NULL
    GROUP BY f.application_id HAVING count(*) >= ?
    """

  static let zoneOfLatest = Interview.latestZone(of: "?")

  /// The name of the zone in which an application's latest interview was arranged; nil while it has
  /// none that was not cancelled.
  ///
  /// - Throws: `PersistenceError`.
  package func zoneName(of application: Application.ID) throws -> String? {
    try reading {
      try connection.first(Self.zoneOfLatest, [application]) { try $0.get("zone", as: String.self) }
    }
  }
}
