internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Opens a letter or check-in after an interview; `rule` is what the window was made by.
  func open(
    _ kind: FollowUpKind, _ window: AnswerWindow, by rule: WindowRule, after interview: Interview,
    to person: Person.ID?
  ) throws -> FollowUp.ID {
    let number = try insert(
      into: .followUp,
      [
        "uuid": makeUUID(), "kind": kind, "application_id": interview.applicationID,
        "interview_id": interview.id, "person_id": person, "opens_at": window.opens,
        "due_at": window.due, "limit_at": window.limit, "due_hours": rule.dueHours,
        "limit_hours": rule.limitHours, "weekend_to_monday": rule.weekendToMonday,
        "created_at": now,
      ])
    return FollowUp.ID(number)
  }

  /// Gives a follow-up another window.
  func move(_ followUp: FollowUp, to window: AnswerWindow) throws {
    try update(
      .followUp, followUp.id.number,
      ["opens_at": window.opens, "due_at": window.due, "limit_at": window.limit])
  }

  /// Makes the open follow-ups of some kinds of an application void.
  ///
  /// - Returns: which.
  func voidFollowUps(of application: Application.ID, kinds: Set<FollowUpKind>, at now: Instant)
    throws -> [FollowUp.ID]
  {
    let open = try store.followUps(of: application).filter {
      $0.settled == nil && kinds.contains($0.kind)
    }
    return try void(open, at: now)
  }

  /// Makes follow-ups void.
  ///
  /// - Returns: which.
  func void(_ followUps: [FollowUp], at now: Instant) throws -> [FollowUp.ID] {
    for followUp in followUps {
      try update(
        .followUp, followUp.id.number,
        ["settled_at": now, "settlement": Settlement.Manner.void])
    }
    return followUps.map(\.id)
  }
}

extension Store {
  /// The follow-ups with these numbers, by due date and number.
  func followUps(numbered ids: [FollowUp.ID]) throws -> [FollowUp] {
    try Set(ids).flatMap { try followUps("WHERE f.id = ?", [$0]) }
      .sorted { ($0.window.due, $0.id) < ($1.window.due, $1.id) }
  }
}
