internal import InterviewModel
internal import SQLite
internal import Zones

/// Asks a store how the search of its owner ended.
struct SearchEndQuery {
  let store: Store

  /// How the search ended, without its summary; nil while it goes on.
  ///
  /// - Throws: `PersistenceError`.
  func end(open: [TodayQuery.OpenApplication]) throws -> SearchEnd? {
    guard let accepted = try store.acceptedApplications(last: 1).first else { return nil }
    return SearchEnd(
      accepted: accepted,
      latestBeginning: try store.connection.first(
        Self.beginningRows + Self.latestBeginning, [accepted.id]
      ) {
        try $0.get("at", as: Instant.self)
      },
      open: try open.map { application in
        let silent = application.silent
        return SearchEnd.Remaining(
          id: silent.id, company: silent.company, role: silent.role,
          offer: try store.openOffer(of: silent.id))
      })
  }

  /// The search that ended last, in numbers.
  ///
  /// - Throws: `PersistenceError`.
  func summary(at now: Instant) throws -> SearchSummary? {
    let ends = try store.acceptedApplications(last: 2).compactMap(\.outcomeAt)
    guard let end = ends.first else { return nil }
    let beginnings = try store.connection.query(Self.beginningRows) { row in
      (try row.get("id", as: Application.ID.self), try row.get("at", as: Instant.self))
    }
    return SearchSummary(
      try store.histories(),
      beginnings: Dictionary(beginnings, uniquingKeysWith: { first, _ in first }),
      followUps: try store.letters(of: nil), tips: try store.tipTable(InterviewFilter(), at: now),
      from: ends.dropFirst().first, to: end)
  }

  /// When each application was begun: sent, else recorded, or its first interview where that was
  /// earlier.
  static let beginningRows: SQL =
    """
    SELECT a.id,
           min(ifnull(a.applied_at, a.created_at),
               ifnull((SELECT min(i.starts_at) FROM interview AS i WHERE i.application_id = a.id),
                      a.created_at)) AS at
    FROM application AS a

    """

  static let latestBeginning: SQL = "WHERE a.id <> ? ORDER BY at DESC LIMIT 1"
}
