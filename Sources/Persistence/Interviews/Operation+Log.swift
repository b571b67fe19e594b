package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Logs an interview, past or future, and opens its windows.
  ///
  /// It joins the open application of the same company and role, or opens one:
  /// docs/domain.md#joining.
  ///
  /// - Throws: `InterviewRefusal.sameStart` when the application has an interview at that moment;
  ///   `ReferenceError.several` when no role is given and several applications are open.
  package func log(_ entry: InterviewEntry) throws -> InterviewChange {
    var remarks: [InterviewChange.Remark] = []
    let application = try application(for: entry, &remarks)
    var change = try log(entry, into: application)
    change.remarks = remarks + change.remarks
    return change
  }

  /// Logs an interview of an application, whatever company and role the entry names.
  ///
  /// - Parameters:
  ///   - entry: the interview.
  ///   - application: its application.
  ///   - isNoted: whether anybody is told of other interviews at that time or on that day.
  /// - Returns: the interview, and what followed from it.
  /// - Throws: `InterviewRefusal.sameStart`; `ReferenceError.several` when a name alone fits
  ///   several people of the company.
  func log(
    _ entry: InterviewEntry, into application: Application.ID, isNoted: Bool = true
  ) throws -> InterviewChange {
    var remarks: [InterviewChange.Remark] = []
    let others = try store.interviews(of: application)
    try Interview.refuseStart(entry.startsAt, among: others)
    let settings = try store.settings()
    let id = try insert(
      entry, into: application, among: others, endingAt: entry.endsAt(by: settings), &remarks)
    _ = try addInterviewers(
      entry.ownPeople, to: try store.interview(id), hasNewNames: entry.hasNewNames, &remarks)
    // Who comes behind the mark in the log came with the invitation.
    if let mark = entry.invitation { try self.mark(id, mark) }
    _ = try addInterviewers(
      entry.invitedPeople, to: try store.interview(id), hasNewNames: entry.hasNewNames, &remarks)

    let interview = try store.interview(id)
    var touched = try openLetters(
      of: interview, entry, settings, &remarks)
    if try store.checkIns(of: application).latest?.id == id {
      touched += try settleCheckIns(of: application, opening: entry.opening)
    }
    if isNoted {
      remarks += try store.overlaps(of: interview)
      remarks += others.filter { interview.mayBe($0) }.map { .sameDay($0) }
    }
    return InterviewChange(
      interview: interview, followUps: try store.followUps(numbered: touched), remarks: remarks)
  }

  private func insert(
    _ entry: InterviewEntry, into application: Application.ID, among others: [Interview],
    endingAt end: Instant, _ remarks: inout [InterviewChange.Remark]
  ) throws -> Interview.ID {
    let place = Rounds.Place(
      startsAt: entry.startsAt, endsAt: end, zone: entry.zone, given: entry.round)
    let (round, others) = others.recounted(with: place, zone: store.zones)
    // With people of the owner's, it gets its mark behind them.
    let mark = entry.ownPeople.isEmpty || entry.invitedPeople.isEmpty ? entry.invitation : nil
    let number = try insert(
      into: .interview,
      [
        .applicationID: application, .round: round,
        .isRoundGiven: entry.round != nil, .isDayOnly: entry.dayEndsAt != nil, .kind: entry.kind,
        .startsAt: entry.startsAt,
        .endsAt: end, .zone: entry.zone.name, .place: entry.place, .link: entry.link,
        .note: entry.note,
        .createdAt: now, .invitationUID: mark?.uid, .invitationSequence: mark?.sequence,
        .invitationStamp: mark?.stamp,
      ])
    remarks += try renumber(others)
    return Interview.ID(number)
  }

  private func openLetters(
    of interview: Interview, _ entry: InterviewEntry, _ settings: Settings,
    _ remarks: inout [InterviewChange.Remark]
  ) throws -> [FollowUp.ID] {
    guard entry.kind.isAttended || entry.opening == .all else { return [] }
    let window = entry.letterWindow(by: settings)
    guard entry.opening.opens(window, at: now) else {
      if entry.opening == .timely { remarks.append(.letterLimitPassed) }
      return []
    }
    return try LetterPlaces(of: interview, followUps: []).all.map { place in
      try open(
        .thankYou, window, by: settings.window, for: interview.applicationID, after: interview.id,
        to: place.person?.id)
    }
  }

  /// Says which version of an invitation an interview follows.
  ///
  /// - Throws: as `update(_:_:_:)` does.
  func mark(_ id: Interview.ID, _ mark: InvitationMark) throws {
    try update(
      .interview, id.number,
      [
        .invitationUID: mark.uid, .invitationSequence: mark.sequence, .invitationStamp: mark.stamp,
      ])
  }
}
