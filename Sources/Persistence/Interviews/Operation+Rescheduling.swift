package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Moves an interview, and with it every window that hangs on its end.
  ///
  /// Windows of what was settled move too, and whether it was late follows. Rounds are counted
  /// anew, and the check-in follows the interview that is the latest now.
  ///
  /// - Returns: the interview, and the follow-ups whose window hangs on its end.
  /// - Throws: `InterviewRefusal.cancelled`, `InterviewRefusal.sameStart`; what
  ///   `checkTimes(of:over:)` throws.
  package func move(_ id: Interview.ID, to time: NewTime) throws -> InterviewChange {
    let old = try store.interview(id)
    try old.refuseCancelled()
    try Interview.refuseStart(
      time.startsAt, among: store.interviews(of: old.applicationID), of: id)
    let latest = try store.checkIns(of: old.applicationID).latest?.id
    try update(
      .interview, id.number,
      [
        .startsAt: time.startsAt,
        .endsAt: try time.dayEndsAt
          ?? old.end(
            startingAt: time.startsAt, minutes: time.minutes ?? minutes(missingIn: old)),
        .isDayOnly: time.dayEndsAt != nil,
        .zone: time.zone?.name ?? old.zone,
      ])
    let moved = try store.interview(id)
    try keepMove(of: moved, from: old, note: time.note)
    try checkTimes(of: moved, over: old)
    var touched = try moveWindows(of: moved)
    touched += try settleCheckIns(of: old.applicationID, whereLatestWas: latest)
    let remarks = try recountRounds(of: old.applicationID, besides: id)
    return InterviewChange(
      interview: try store.interview(id), followUps: try store.followUps(numbered: touched),
      remarks: try remarks + store.remarksOnLetters(after: moved, heldBefore: old, at: now)
        + store.overlaps(of: moved))
  }

  /// Keeps that an interview begins at another moment, and why.
  ///
  /// - Throws: as `insert(into:_:)` does.
  func keepMove(of moved: Interview, from old: Interview, note: String?) throws {
    guard moved.startsAt != old.startsAt || note != nil else { return }
    try insert(
      into: .moveLog,
      [
        .interviewID: moved.id, .fromAt: old.startsAt, .fromDay: old.isDayOnly,
        .toAt: moved.startsAt, .note: note, .loggedAt: now,
      ])
  }

  /// The length of an interview of which only the day was known: as long as the settings say.
  ///
  /// - Returns: nil for any other, which keeps its own.
  /// - Throws: as `Store.settings()` does.
  func minutes(missingIn interview: Interview) throws -> Int? {
    interview.isDayOnly ? try store.settings().minutes : nil
  }

  /// Lets the check-in of an application follow its latest interview, where that is another one
  /// now.
  ///
  /// - Parameters:
  ///   - id: the application.
  ///   - latest: the interview that was the latest before.
  /// - Returns: what was touched.
  /// - Throws: as `settleCheckIns(of:opening:)` does.
  func settleCheckIns(of id: Application.ID, whereLatestWas latest: Interview.ID?) throws
    -> [FollowUp.ID]
  {
    guard try store.checkIns(of: id).latest?.id != latest else { return [] }
    return try settleCheckIns(of: id)
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

  /// Cancels an interview: it counts in no statistic any more, and the letters after it are void.
  ///
  /// Its check-in moves to the interview that is the latest now; where none is left, or they called
  /// it off later than that, it is due five working days from now.
  ///
  /// - Parameters:
  ///   - id: the interview.
  ///   - note: what is added to its note.
  ///   - sparesHeld: whether one that took place, by what was recorded after it, is refused.
  /// - Returns: the interview, and the follow-ups that became void, moved or were opened.
  /// - Throws: `InterviewRefusal.cancelled` when it was cancelled before;
  ///   `InterviewRefusal.tookPlace`.
  package func cancel(
    _ id: Interview.ID, note: String?, sparingHeld sparesHeld: Bool = false
  ) throws -> InterviewChange {
    let old = try store.interview(id)
    try old.refuseCancelled()
    if sparesHeld, try isKnownToBeHeld(old) { throw InterviewRefusal.tookPlace(id) }
    let latest = try store.checkIns(of: old.applicationID).latest?.id
    try update(
      .interview, id.number,
      [.cancelledAt: now, .note: Note.joined(old.note, note)])
    let owed = try store.followUps(of: id).filter { $0.settled == nil && $0.kind != .checkIn }
    var touched = try void(owed, at: now)
    touched += try settleCheckIns(of: old.applicationID, whereLatestWas: latest)
    return InterviewChange(
      interview: try store.interview(id), followUps: try store.followUps(numbered: touched),
      remarks: try recountRounds(of: old.applicationID))
  }

  /// Refuses new times that go against what is known of the interview.
  ///
  /// - Throws: what `Interview.refuseTimes(over:isTipLogged:followUps:at:)` throws.
  func checkTimes(of new: Interview, over old: Interview) throws {
    guard new.isPutAhead(of: old, at: now) else {
      return try new.refuseTimes(over: old, isTipLogged: false, followUps: [], at: now)
    }
    try new.refuseTimes(
      over: old, isTipLogged: isTipLogged(in: new), followUps: store.followUps(of: new.id), at: now)
  }

  /// Whether what was recorded after an interview says that it took place.
  ///
  /// - Throws: `PersistenceError`.
  func isKnownToBeHeld(_ interview: Interview) throws -> Bool {
    interview.isKnownToBeHeld(
      isTipLogged: try isTipLogged(in: interview), followUps: try store.followUps(of: interview.id))
  }

  /// Whether anything was logged about a tip in an interview.
  ///
  /// - Throws: `PersistenceError`.
  func isTipLogged(in interview: Interview) throws -> Bool {
    let tips = try connection.query(TipLogColumn.entryNumbers, [interview.id]) {
      try $0.get("id", as: Int.self)
    }
    return !tips.isEmpty
  }
}
