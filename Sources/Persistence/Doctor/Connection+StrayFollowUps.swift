internal import InterviewModel
internal import SQLite

extension Connection {
  /// The follow-ups whose interview is not there, or is one of another application.
  ///
  /// - Throws: `SQLiteError`.
  func strayFollowUps() throws -> [String] {
    try query(Self.strays) { row in
      let followUp = try row.get("id", as: FollowUp.ID.self)
      let interview = try row.get("interview_id", as: Int.self)
      return
        "\(followUp.handle) belongs to interview \(interview), but interview \(interview) is part of another application"
    }
  }

  static let strays: SQL =
    """
    SELECT f.id, f.interview_id FROM follow_up AS f
    LEFT JOIN interview AS i ON i.id = f.interview_id AND i.application_id = f.application_id
    WHERE f.interview_id IS NOT NULL AND i.id IS NULL ORDER BY f.id
    """
}
