package import InterviewModel
internal import SQLite
package import Zones

extension Operation {
  /// Adds to the debrief of an interview that has begun; what is known already is logged only once.
  ///
  /// What the owner prepares for the application can be said before.
  ///
  /// - Returns: what is known then, and what the owner should know beside that.
  /// - Throws: `InterviewRefusal.notHeldYet`, `InterviewRefusal.cancelled`;
  ///   `InterviewRefusal.beforeTheInterview` for a reply promised by then; `TipRefusal.noSuchTip`
  ///   for a tip that does not exist; `TipRefusal.noteWithoutResult` for a note on one that is not
  ///   logged; `ReferenceError` for an objection of somebody who was not there and for a letter
  ///   that does not exist; for a letter what settling it throws.
  package func debrief(_ id: Interview.ID, _ entry: DebriefEntry) throws -> (
    debrief: Debrief, remarks: [InterviewChange.Remark]
  ) {
    if !entry.isPreparation { try store.refuseUnlessHeld(id, at: now) }
    let interview = try store.interview(id)
    if let replyBy = entry.replyBy, replyBy < interview.startsAt {
      throw InterviewRefusal.beforeTheInterview(replyBy, interview: id)
    }
    var remarks: [InterviewChange.Remark] = []
    try addPeople(entry.people, to: interview, &remarks)
    try logTips(entry, of: id)
    try updateInterview(interview, entry)
    try updateApplication(of: interview, entry)
    if let replyBy = entry.replyBy {
      remarks += try moveCheckIn(of: interview, to: replyBy)
    }
    for (id, settlement) in entry.letters.sorted(by: { $0.key < $1.key }) {
      guard let letter = try store.followUp(id) else { throw ReferenceError.none(.followUp(id)) }
      try settle(letter, settlement)
    }
    return (try store.debrief(of: id, at: now), remarks)
  }

  /// Adds interviewers, and letters to them where the interview has letters.
  ///
  /// The first person named takes over the letter that was to nobody in particular.
  func addPeople(
    _ entries: [PersonEntry], to interview: Interview, _ remarks: inout [InterviewChange.Remark]
  ) throws {
    var added = try addInterviewers(entries, to: interview, &remarks)
    let letters = try store.followUps(of: interview.id).filter { $0.kind == .thankYou }
    if let toNobody = letters.first(where: { $0.person == nil }), let first = added.first {
      try update(.followUp, toNobody.id.number, ["person_id": first])
      added.removeFirst()
    }
    guard !letters.isEmpty else { return }
    for person in added {
      _ = try openLetter(to: person, after: interview)
    }
  }

  private func updateInterview(_ interview: Interview, _ entry: DebriefEntry) throws {
    var values: [String: any SQLiteBindable] = [:]
    if let impression = entry.impression { values["impression"] = impression }
    if let highlight = entry.highlight { values["highlight"] = highlight }
    if let replyBy = entry.replyBy { values["reply_by_at"] = replyBy }
    try update(.interview, interview.id.number, values)
  }

  private func updateApplication(of interview: Interview, _ entry: DebriefEntry) throws {
    var values: [String: any SQLiteBindable] = [:]
    if let why = entry.whyInterested { values["why_interested"] = why }
    if let bring = entry.whatIBring { values["what_i_bring"] = bring }
    try update(.application, interview.applicationID.number, values)
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

extension Store {
  /// What is known about an interview: its tips and its follow-ups.
  package func debrief(of id: Interview.ID, at now: Instant) throws -> Debrief {
    try reading {
      Debrief(
        interview: try interview(id), tips: try debriefedTips(of: id, at: now),
        followUps: try followUps(of: id))
    }
  }

  /// Checks that an interview can be debriefed, for those who ask before they store.
  ///
  /// - Throws: `InterviewRefusal.cancelled`, `InterviewRefusal.notHeldYet`; `ReferenceError.none`
  ///   when there is no such interview.
  package func refuseUnlessHeld(_ id: Interview.ID, at now: Instant) throws {
    let interview = try reading { try self.interview(id) }
    guard interview.cancelledAt == nil else { throw InterviewRefusal.cancelled(id) }
    guard interview.startsAt <= now else { throw InterviewRefusal.notHeldYet(id) }
  }
}
