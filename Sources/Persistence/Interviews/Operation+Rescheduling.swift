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
    guard old.cancelledAt == nil else { throw InterviewRefusal.cancelled(id) }
    let others = try store.interviews(of: old.applicationID).filter {
      $0.cancelledAt == nil && $0.id != id
    }
    if let same = others.first(where: { $0.startsAt == time.startsAt }) {
      throw InterviewRefusal.sameStart(same.id)
    }
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
  func moveWindows(of interview: Interview) throws -> [FollowUp.ID] {
    let owed = try store.followUps(of: interview.id)
    let letters = owed.filter { $0.kind == .thankYou }
    for letter in letters {
      try move(letter, to: try store.letterWindow(after: interview, by: letter.rule))
    }
    // With a promised date check-ins hang on that.
    guard interview.replyByAt == nil else { return letters.map(\.id) }
    let checkIns = Self.firstCheckIns(among: owed)
    for checkIn in checkIns {
      let window = AnswerWindow.checkIn(
        fiveWorkingDaysAfter: interview.endsAt, in: try store.zone(named: interview.zone),
        by: checkIn.rule)
      try move(checkIn, to: window)
    }
    return (letters + checkIns).map(\.id)
  }

  /// The check-ins up to the first that was done; the second hangs on when that was.
  private static func firstCheckIns(among owed: [FollowUp]) -> [FollowUp] {
    let checkIns = owed.filter { $0.kind == .checkIn }.sorted { $0.id < $1.id }
    let firstDone = checkIns.firstIndex { $0.settled?.manner == .done } ?? checkIns.endIndex
    return Array(checkIns.prefix(firstDone + 1))
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
    guard old.cancelledAt == nil else { throw InterviewRefusal.cancelled(id) }
    try update(
      .interview, id.number,
      [.cancelledAt: now, .note: Note.joined(old.note, note)])
    let open = try store.followUps(of: id).filter { $0.settled == nil }
    var touched = try void(open, at: now)
    let others = try store.interviews(of: old.applicationID).filter { $0.cancelledAt == nil }
    if others.allSatisfy({ $0.startsAt < old.startsAt }) {
      touched += try openMissingCheckIn(of: old.applicationID)
    }
    return InterviewChange(
      interview: try store.interview(id), followUps: try store.followUps(numbered: touched),
      remarks: [])
  }

  /// Refuses new times that go against what is known of the interview; what stays as it was is not
  /// looked at.
  ///
  /// - Throws: `InterviewRefusal.beforeTheInterview` for a reply that is now said to be promised by
  ///   a moment before it begins, `InterviewRefusal.replyBeforeTheInterview` for one that was said
  ///   before; `InterviewRefusal.debriefedAlready` for what would have been debriefed before it
  ///   began.
  func checkTimes(of new: Interview, over old: Interview) throws {
    let isMoved = new.startsAt != old.startsAt
    if let replyBy = new.replyByAt, isMoved || replyBy != old.replyByAt, replyBy < new.startsAt {
      throw replyBy == old.replyByAt
        ? InterviewRefusal.replyBeforeTheInterview(replyBy, interview: new.id)
        : InterviewRefusal.beforeTheInterview(replyBy, interview: new.id)
    }
    guard isMoved, new.startsAt > now else { return }
    let tips = try connection.query(TipLogColumn.entryNumbers, [new.id]) {
      try $0.get("id", as: Int.self)
    }
    let isWrittenAfter = try store.followUps(of: new.id).contains { $0.settled?.manner == .sent }
    guard tips.isEmpty, !isWrittenAfter, new.impression == nil, new.highlight == nil else {
      throw InterviewRefusal.debriefedAlready(new.id)
    }
  }
}
