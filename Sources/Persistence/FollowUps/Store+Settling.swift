package import InterviewModel
internal import SQLite
package import Zones

/// How a follow-up is to be settled.
package struct SettlementEntry: Sendable {
  /// Whether it was done or decided against.
  package var isWaived: Bool
  /// When that was.
  package var at: Instant
  /// What there is to say about a letter beside that.
  package var disposition: Settlement.Disposition?
  /// Which way a letter went.
  package var channel: Channel?
  /// What there is to note about it.
  package var note: String?

  /// Creates a settlement to be recorded.
  package init(
    isWaived: Bool, at: Instant, disposition: Settlement.Disposition? = nil,
    channel: Channel? = nil, note: String? = nil
  ) {
    self.isWaived = isWaived
    self.at = at
    self.disposition = disposition
    self.channel = channel
    self.note = note
  }
}

extension Operation {
  /// Settles a follow-up; settling the first check-in as done opens the second.
  ///
  /// - Returns: the follow-up, and the one that was opened.
  /// - Throws: `ReferenceError.none` when there is no such follow-up;
  ///   `FollowUpRefusal.alreadySettled`, `MomentRefusal.inTheFuture`,
  ///   `InterviewRefusal.beforeTheInterview`, `FollowUpRefusal.beforeThePromise`;
  ///   `FollowUpRefusal.answerNotSaid` for the answer to an offer, unless it is waived.
  package func settle(_ id: FollowUp.ID, _ entry: SettlementEntry) throws -> [FollowUp] {
    guard let followUp = try store.followUp(id) else { throw ReferenceError.none(.followUp(id)) }
    try settle(followUp, entry)
    var touched = [id]
    if followUp.kind == .checkIn, !entry.isWaived {
      touched += try openSecondCheckIn(after: followUp, doneAt: entry.at)
    }
    return try store.followUps(numbered: touched)
  }

  func settle(_ followUp: FollowUp, _ entry: SettlementEntry) throws {
    guard followUp.settled == nil else { throw FollowUpRefusal.alreadySettled(followUp) }
    guard entry.at <= now else { throw MomentRefusal.inTheFuture(entry.at) }
    if !entry.isWaived, followUp.kind == .offerAnswer {
      throw FollowUpRefusal.answerNotSaid(followUp)
    }
    if !entry.isWaived, followUp.kind == .promise, entry.at < followUp.window.opens {
      throw FollowUpRefusal.beforeThePromise(entry.at)
    }
    if !entry.isWaived, let id = followUp.interviewID {
      guard entry.at >= (try store.interview(id).startsAt) else {
        throw InterviewRefusal.beforeTheInterview(entry.at, interview: id)
      }
    }
    let manner = entry.isWaived ? Settlement.Manner.waived : followUp.kind.fulfilment
    try update(
      .followUp, followUp.id.number,
      [
        "settled_at": entry.at, "settlement": manner, "disposition": entry.disposition,
        "channel": entry.channel, "note": Store.note(followUp.note, adding: entry.note),
      ])
  }

  /// At most two check-ins are suggested after an interview; after that the application is cold.
  private func openSecondCheckIn(after first: FollowUp, doneAt: Instant) throws -> [FollowUp.ID] {
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
}
