internal import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// How the search ended, without its summary; nil while it goes on.
  ///
  /// - Throws: `PersistenceError`.
  func searchEnd(open: [OpenApplication]) throws -> SearchEnd? {
    guard let accepted = try acceptances(1).first else { return nil }
    return SearchEnd(
      accepted: accepted,
      latestBeginning: try connection.first(
        Self.beginningRows + Self.latestBeginning, [accepted.id]
      ) {
        try $0.get("at", as: Instant.self)
      },
      open: try open.map { application in
        let silent = application.silent
        return SearchEnd.Remaining(
          id: silent.id, company: silent.company, role: silent.role,
          offer: try openOffer(of: silent.id))
      })
  }

  /// The search that ended last, in numbers.
  ///
  /// - Throws: `PersistenceError`.
  func searchSummary(at now: Instant) throws -> SearchSummary? {
    let ends = try acceptances(2).compactMap(\.outcomeAt)
    guard let end = ends.first else { return nil }
    let beginnings = try connection.query(Self.beginningRows) { row in
      (try row.get("id", as: Application.ID.self), try row.get("at", as: Instant.self))
    }
    return SearchSummary(
      try histories(), beginnings: Dictionary(beginnings, uniquingKeysWith: { first, _ in first }),
      followUps: try letters(of: nil), tips: try tipTable(InterviewFilter(), at: now),
      from: ends.dropFirst().first, to: end)
  }

  /// The applications that were accepted last, the latest first.
  private func acceptances(_ count: Int) throws -> [Application] {
    try connection.query(
      Application.rows + Application.acceptedLast, [count], Application.init(row:))
  }

  /// When each application was begun: recorded, or its first interview where that was earlier.
  static let beginningRows: SQL =
    """
    SELECT a.id,
           min(a.created_at,
               ifnull((SELECT min(i.starts_at) FROM interview AS i WHERE i.application_id = a.id),
                      a.created_at)) AS at
    FROM application AS a

    """

  static let latestBeginning: SQL = "WHERE a.id <> ? ORDER BY at DESC LIMIT 1"
}
