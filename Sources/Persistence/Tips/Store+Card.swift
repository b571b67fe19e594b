package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// What to have read before an interview.
  package func card(for id: Interview.ID, at now: Instant) throws -> ClosingCard {
    try reading {
      let interview = try interview(id)
      return ClosingCard(
        interview: interview, application: try application(interview.applicationID),
        objections: try objections(raisedIn: interview.applicationID),
        tips: try tipTable(InterviewFilter(), at: now).summaries)
    }
  }

  private func objections(
    raisedIn application: Application.ID
  ) throws -> [ClosingCard.Objection] {
    let elsewhere = try connection.query(
      Self.objectionsElsewhere, [ClosingTip.objectionKey, application]
    ) {
      try $0.get("note", as: String.self).foldedKey
    }
    return try interviews(of: application).flatMap { interview in
      try objections(of: interview.id).map { raised in
        let key = raised.text.foldedKey
        return ClosingCard.Objection(
          raised: raised, round: interview.round, elsewhere: elsewhere.count { $0 == key })
      }
    }
  }

  /// Each objection of other applications once, however often it was logged.
  static let objectionsElsewhere: SQL =
    """
    SELECT t.note
    FROM tip_log AS t
    JOIN closing_tip AS c ON c.number = t.tip
    JOIN interview AS i ON i.id = t.interview_id
    WHERE c.key = ? AND i.application_id <> ? AND t.person_id IS NOT NULL AND t.note IS NOT NULL
    GROUP BY t.interview_id, t.person_id, t.note
    """
}
