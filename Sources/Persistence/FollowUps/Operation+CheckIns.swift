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

  /// At most two check-ins are suggested after an interview; after that the application is cold.
  func openSecondCheckIn(after first: FollowUp, doneAt: Instant) throws -> [FollowUp.ID] {
    guard let id = first.interviewID else { return [] }
    let done = try store.followUps(of: id).filter {
      $0.kind == .checkIn && $0.settled?.manner == .done
    }
    guard done.count == 1 else { return [] }
    let interview = try store.interview(id)
    let rule = try store.settings().window
    let window = AnswerWindow.checkIn(
      fiveWorkingDaysAfter: doneAt, in: try store.zone(named: interview.zone), by: rule)
    return [
      try open(.checkIn, window, by: rule, after: interview, to: nil)
    ]
  }

  /// Moves the application's check-in to the date that was promised, or opens one there.
  func moveCheckIn(of interview: Interview, to replyBy: Instant) throws -> [InterviewChange.Remark]
  {
    let hasLater = try store.interviews(of: interview.applicationID).contains {
      $0.cancelledAt == nil && $0.startsAt > interview.startsAt
    }
    if hasLater { return [.laterInterviewHasTheCheckIn] }
    guard try store.application(interview.applicationID).outcome == nil else {
      return [.applicationHasEnded]
    }
    guard try store.openOffer(of: interview.applicationID) == nil else { return [] }
    let open = try store.followUps(of: interview.applicationID).first {
      $0.kind == .checkIn && $0.settled == nil
    }
    let rule = try open?.rule ?? store.settings().window
    let window = AnswerWindow.checkIn(promisedBy: replyBy, by: rule)
    if let open {
      try move(open, to: window)
    } else {
      _ = try self.open(
        .checkIn, window, by: rule, after: interview, to: nil)
    }
    return []
  }
}
