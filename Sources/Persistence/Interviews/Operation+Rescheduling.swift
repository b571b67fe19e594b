package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Moves an interview, and with it every window that hangs on its end.
  ///
  /// Windows of what was settled move too, and whether it was late follows. The round stays.
  ///
  /// - Returns: the interview, and the follow-ups whose window hangs on its end.
  /// - Throws: `InterviewRefusal.cancelled`, `InterviewRefusal.sameStart`; what
  ///   `checkTimes(of:over:)` throws.
  package func move(_ id: Interview.ID, to time: NewTime) throws -> InterviewChange {
    let old = try store.interview(id)
    try old.refuseCancelled()
    try Interview.refuseStart(
      time.startsAt, among: store.interviews(of: old.applicationID), of: id)
    let length = time.minutes.map { $0 * CivilTime.secondsPerMinute } ?? old.endsAt - old.startsAt
    try update(
      .interview, id.number,
      [
        .startsAt: time.startsAt, .endsAt: time.startsAt + length,
        .zone: time.zone?.name ?? old.zone,
      ])
    let moved = try store.interview(id)
    try checkTimes(of: moved, over: old)
    let touched = try moveWindows(of: moved)
    return InterviewChange(
      interview: moved, followUps: try store.followUps(numbered: touched),
      remarks: try store.remarksOnLetters(after: moved, heldBefore: old, at: now))
  }

  /// Gives the letters and check-ins of an interview the windows that follow from when it is held.
  ///
  /// - Returns: which those are.
  /// - Throws: as `update(_:_:_:)` does.
  func moveWindows(of interview: Interview) throws -> [FollowUp.ID] {
    let moved = try interview.windowsAtEnd(
      of: store.followUps(of: interview.id), zone: store.zone(named:))
    for (followUp, window) in moved { try move(followUp, to: window) }
    return moved.map(\.followUp.id)
  }

  /// Cancels an interview: it counts in no statistic any more, and what was owed after it is void.
  ///
  /// Where it was the application's latest, the one before it gets a check-in again.
  ///
  /// - Parameters:
  ///   - id: the interview.
  ///   - note: what is added to its note.
  /// - Returns: the interview, the follow-ups that became void, and the check-in that was opened.
  /// - Throws: `InterviewRefusal.cancelled` when it was cancelled before.
  package func cancel(_ id: Interview.ID, note: String?) throws -> InterviewChange {
    let old = try store.interview(id)
    try old.refuseCancelled()
    try update(
      .interview, id.number,
      [.cancelledAt: now, .note: Note.joined(old.note, note)])
    let open = try store.followUps(of: id).filter { $0.settled == nil }
    var touched = try void(open, at: now)
    if [old].hadTheLatest(beside: try store.interviews(of: old.applicationID)) {
      touched += try openMissingCheckIn(of: old.applicationID)
    }
    return InterviewChange(
      interview: try store.interview(id), followUps: try store.followUps(numbered: touched),
      remarks: [])
  }

  /// Refuses new times that go against what is known of the interview.
  ///
  /// - Throws: what `Interview.refuseTimes(over:isTipLogged:followUps:at:)` throws.
  func checkTimes(of new: Interview, over old: Interview) throws {
    let tips = try connection.query(TipLogColumn.entryNumbers, [new.id]) {
      try $0.get("id", as: Int.self)
    }
    try new.refuseTimes(
      over: old, isTipLogged: !tips.isEmpty, followUps: store.followUps(of: new.id), at: now)
  }
}
