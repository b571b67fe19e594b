package import InterviewModel
internal import SQLite
package import Zones

extension Store {
  /// One application with everything that belongs to it.
  package func timeline(of id: Application.ID, at now: Instant) throws -> Timeline {
    try reading {
      var timeline = try course(of: id)
      timeline.tips = try debriefedTips(in: id, at: now)
      timeline.objections = try objections(Self.ofOneApplication, id)
      timeline.debriefedAt = try moments(Self.debriefRows, of: id)
      timeline.draftedAt = try moments(Self.draftRows, of: id)
      timeline.letters = LetterStatistics(timeline.followUps, at: now)
      timeline.allLetters = LetterStatistics(try letters(of: nil), at: now)
      return timeline
    }
  }

  /// An application with its interviews, follow-ups and offers: all that tells how it stands.
  func course(of id: Application.ID) throws -> Timeline {
    Timeline(
      application: try application(id), interviews: try interviews(of: id), tips: [:],
      objections: [], followUps: try followUps(of: id), offers: try offers(of: id))
  }

  /// Numbers of an application's rows, each with a moment.
  private func moments<Entity>(
    _ sql: SQL, of application: Application.ID
  ) throws -> [Identifier<Entity>: Instant] {
    let rows = try connection.query(sql, [application]) { row in
      (try row.get("id", as: Identifier<Entity>.self), try row.get("at", as: Instant.self))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// When the first tip was logged of each of an application's interviews.
  static let debriefRows: SQL =
    """
    SELECT i.id, min(t.logged_at) AS at
    FROM interview AS i
    CROSS JOIN tip_log AS t ON t.interview_id = i.id
    WHERE i.application_id = ?
    GROUP BY i.id
    """

  /// When each of an application's letters was drafted last.
  static let draftRows: SQL =
    """
    SELECT f.id, l.drafted_at AS at
    FROM follow_up AS f
    JOIN letter AS l ON l.follow_up_id = f.id
    WHERE f.application_id = ?
    """
}
