internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Leaves an application that waits for a reply the one check-in after its latest interview, and
  /// any other none: docs/domain.md#check-ins.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - opening: whether one that is missing is opened; `timely`, where its limit has not passed.
  /// - Returns: those that became void, moved or were opened.
  /// - Throws: as `update(_:_:_:)` does.
  func settleCheckIns(of id: Application.ID, opening: FollowUpOpening = .timely) throws
    -> [FollowUp.ID]
  {
    let settling = try store.checkIns(of: id).settling
    var touched = try void(settling.void, at: now)
    if let moved = settling.moved {
      touched += try move(moved.checkIn, to: moved.to)
    } else if let missing = settling.opened {
      touched += try open(missing, of: id, opening)
    }
    return touched
  }

  /// Moves the application's check-in to the date that was promised, or opens one there.
  ///
  /// - Returns: why neither was done, where that is not plain.
  /// - Throws: as `update(_:_:_:)` does.
  func moveCheckIn(of interview: Interview, to replyBy: Instant) throws -> [InterviewChange.Remark]
  {
    let checkIns = try store.checkIns(of: interview.applicationID)
    switch checkIns.step(promisedBy: replyBy, after: interview) {
    case .move(let checkIn, let place): _ = try move(checkIn, to: place)
    case .open(let opening): _ = try open(opening, of: interview.applicationID, .timely)
    case .nothing(let remark): return remark.map { [$0] } ?? []
    }
    return []
  }

  private func move(_ checkIn: FollowUp, to place: CheckIns.Opening) throws -> [FollowUp.ID] {
    try update(.followUp, checkIn.id.number, [.interviewID: place.interview])
    try move(checkIn, to: place.window(zone: store.zone(named:)))
    return [checkIn.id]
  }

  private func open(
    _ opening: CheckIns.Opening, of id: Application.ID, _ wanted: FollowUpOpening
  ) throws -> [FollowUp.ID] {
    if case .none = wanted { return [] }
    let window = opening.window(zone: store.zone(named:))
    guard wanted.opens(window, at: now) else { return [] }
    return [
      try open(
        .checkIn, window, by: try store.settings().window, for: id, after: opening.interview,
        to: nil)
    ]
  }
}
