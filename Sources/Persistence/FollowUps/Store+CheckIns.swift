internal import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Leaves an application that waits for a reply the one check-in after its latest interview, and
  /// any other none.
  ///
  /// - Returns: those that became void, and the one that was opened.
  func settleCheckIns(of id: Application.ID) throws -> [FollowUp.ID] {
    let isWaiting = try store.application(id).outcome == nil && store.openOffer(of: id) == nil
    let latest = isWaiting ? try store.interviews(of: id).last { $0.cancelledAt == nil } : nil
    let stale = try store.followUps(of: id).filter {
      $0.kind == .checkIn && $0.settled == nil && (latest == nil || $0.interviewID != latest?.id)
    }
    return try void(stale, at: now)
      + openMissingCheckIn(of: id)
  }

  /// Opens a check-in where an application that is open waits for a reply and none is open: after
  /// its latest interview, because a later one was cancelled or the application was reopened.
  ///
  /// None beside an open offer, after two that were done, or after one that the owner waived.
  ///
  /// - Returns: the check-in that was opened.
  func openMissingCheckIn(of id: Application.ID) throws -> [FollowUp.ID] {
    guard try store.application(id).outcome == nil, try store.openOffer(of: id) == nil,
      let latest = try store.interviews(of: id).last(where: { $0.cancelledAt == nil })
    else { return [] }
    let checkIns = try store.followUps(of: id).filter { $0.kind == .checkIn }
    guard checkIns.allSatisfy({ $0.settled != nil }) else { return [] }
    let settled = checkIns.filter { $0.interviewID == latest.id }.compactMap(\.settled)
    let done = settled.filter { $0.manner == .done }
    guard done.count < 2, settled.allSatisfy({ $0.manner != .waived }) else { return [] }
    let rule = try store.settings().window
    let window = try checkInWindow(after: latest, firstDoneAt: done.first?.at, by: rule)
    return [try open(.checkIn, window, by: rule, after: latest, to: nil)]
  }

  private func checkInWindow(after interview: Interview, firstDoneAt: Instant?, by rule: WindowRule)
    throws -> AnswerWindow
  {
    if firstDoneAt == nil, let replyBy = interview.replyByAt {
      return .checkIn(promisedBy: replyBy, by: rule)
    }
    return .checkIn(
      fiveWorkingDaysAfter: firstDoneAt ?? interview.endsAt,
      in: try store.zone(named: interview.zone),
      by: rule)
  }
}
