internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Leaves an application that waits for a reply the one check-in after its latest interview, and
  /// any other none.
  ///
  /// - Returns: those that became void, and the one that was opened.
  /// - Throws: as `update(_:_:_:)` does.
  func settleCheckIns(of id: Application.ID) throws -> [FollowUp.ID] {
    let checkIns = try store.checkIns(of: id)
    return try void(checkIns.stale, at: now) + open(checkIns.withoutStale.missing)
  }

  /// Leaves an application none of its check-ins once an interview was logged that is its latest,
  /// but the one after that.
  ///
  /// - Parameters:
  ///   - interview: the interview that was just logged.
  ///   - zone: the zone in which it was arranged.
  ///   - isOpened: whether a check-in after it is wanted.
  /// - Returns: those that became void, and the one that was opened.
  /// - Throws: `PersistenceError`.
  func settleCheckIns(afterLogging interview: Interview, in zone: Zone, opening isOpened: Bool)
    throws -> [FollowUp.ID]
  {
    let checkIns = try store.checkIns(of: interview.applicationID)
    guard checkIns.latest?.id == interview.id else { return [] }
    let void = try void(checkIns.stale, at: now)
    return try void + open(isOpened ? checkIns.withoutStale.missing : nil) { _ in zone }
  }

  /// Opens the check-in that an application lacks: because a later interview was cancelled or
  /// removed, or the application was reopened.
  ///
  /// - Returns: the check-in that was opened.
  /// - Throws: as `update(_:_:_:)` does.
  func openMissingCheckIn(of id: Application.ID) throws -> [FollowUp.ID] {
    try open(store.checkIns(of: id).missing)
  }

  /// Opens the check-in that follows one that was done.
  ///
  /// - Returns: the check-in that was opened.
  /// - Throws: as `update(_:_:_:)` does.
  func openNextCheckIn(after checkIn: FollowUp, doneAt: Instant) throws -> [FollowUp.ID] {
    try open(store.checkIns(of: checkIn.applicationID).next(after: checkIn, doneAt: doneAt))
  }

  /// Moves the application's check-in to the date that was promised, or opens one there.
  ///
  /// - Returns: why neither was done, where that is not plain.
  /// - Throws: as `update(_:_:_:)` does.
  func moveCheckIn(of interview: Interview, to replyBy: Instant) throws -> [InterviewChange.Remark]
  {
    let checkIns = try store.checkIns(of: interview.applicationID)
    switch checkIns.step(promisedBy: replyBy, after: interview) {
    case .move(let checkIn):
      try move(checkIn, to: .checkIn(promisedBy: replyBy, by: checkIn.rule))
    case .open(let opening): _ = try open(opening)
    case .nothing(let remark): return remark.map { [$0] } ?? []
    }
    return []
  }

  private func open(_ opening: CheckIns.Opening?, zone: ((String) throws -> Zone)? = nil) throws
    -> [FollowUp.ID]
  {
    guard let opening else { return [] }
    let rule = try store.settings().window
    let window = try opening.window(by: rule, zone: zone ?? store.zone(named:))
    return [try open(.checkIn, window, by: rule, after: opening.interview, to: nil)]
  }
}
