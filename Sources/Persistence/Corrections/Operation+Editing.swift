package import InterviewModel
internal import SQLite
internal import Zones

extension Operation {
  /// Corrects an interview, and with it every window that hangs on what was corrected.
  ///
  /// Windows move by the rules of `move(_:to:_:)` and of a promised date; rounds are counted anew,
  /// but for one that is given.
  ///
  /// - Returns: the interview, the follow-ups that are not what they were, and what the owner
  ///   should know beside that.
  /// - Throws: `InterviewRefusal.sameStart`, `InterviewRefusal.notHeldYet` for an impression or a
  ///   highlight of what is to come, `InterviewRefusal.notCancelled`, `MomentRefusal.inTheFuture`,
  ///   what `checkTimes(of:over:)` throws; `ReferenceError` for somebody who was not there.
  package func edit(_ id: Interview.ID, _ edit: InterviewEdit) throws -> InterviewChange {
    let old = try store.interview(id)
    let edit = try edit.completed(over: old, missing: minutes(missingIn: old))
    let applications = Set([old.applicationID, edit.application ?? old.applicationID]).sorted()
    let latest = try applications.map { try store.checkIns(of: $0).latest?.id }
    let before = try applications.flatMap { try store.followUps(of: $0) }
    let owed = try store.followUps(of: id)
    // An interview and what is owed after it change their application one after the other.
    try connection.run("PRAGMA defer_foreign_keys = ON")
    try update(.interview, id.number, edit.values(over: old))
    let new = try store.interview(id)
    for followUp in owed {
      try update(
        .followUp, followUp.id.number, [.applicationID: new.applicationID])
    }
    try edit.check(new, beside: try store.interviews(of: new.applicationID), at: now)
    try checkTimes(of: new, over: old)
    try edit.checkCancellation(of: old, at: now)
    let correction = InterviewCorrection(from: old, to: new)
    var remarks = try changePeople(edit, of: new)
    remarks += try adjustWindows(correction)
    remarks += try store.remarksOnLetters(after: new, heldBefore: old, at: now)
    if new.startsAt != old.startsAt || new.endsAt != old.endsAt
      || new.cancelledAt != old.cancelledAt
    {
      remarks += try store.overlaps(of: new)
    }
    if correction.leavesItsApplication, try store.interviews(of: old.applicationID).isEmpty {
      remarks.append(.applicationLeft(try store.application(old.applicationID)))
    }
    try changeVoiding(correction)
    for (application, latest) in zip(applications, latest) {
      let isUnsettled = correction.unsettledApplications.contains(application)
      _ =
        try isUnsettled
        ? settleCheckIns(of: application)
        : settleCheckIns(of: application, whereLatestWas: latest)
      remarks += try recountRounds(of: application, besides: id)
    }
    let after = try applications.flatMap { try store.followUps(of: $0) }
    return InterviewChange(
      interview: try store.interview(id),
      followUps: after.filter { followUp in !before.contains { followUp.isLike($0) } }.byDueDate,
      remarks: remarks)
  }

  private func changePeople(_ edit: InterviewEdit, of interview: Interview) throws
    -> [InterviewChange.Remark]
  {
    var remarks: [InterviewChange.Remark] = []
    var left = interview
    for typed in edit.absent {
      let person = try PersonReference.resolve(typed, among: left.interviewers)
      try LeftLetter(to: person.id, of: left, among: store.followUps(of: left.id)).refuseSent()
      remarks.append(try takeOut(person, of: left))
      left = try store.interview(interview.id)
    }
    try addPeople(edit.people, to: left, &remarks)
    return remarks
  }

  private func adjustWindows(_ correction: InterviewCorrection) throws -> [InterviewChange.Remark] {
    if correction.movesWindows { _ = try moveWindows(of: correction.corrected) }
    guard let replyBy = correction.movedReply else { return [] }
    return try moveCheckIn(of: correction.corrected, to: replyBy)
  }

  private func changeVoiding(_ correction: InterviewCorrection) throws {
    for followUp in try store.followUps(of: correction.corrected.id) {
      switch correction.voiding(of: followUp) {
      case nil: break
      case .moves(let at): try update(.followUp, followUp.id.number, [.settledAt: at])
      case .ends:
        try update(
          .followUp, followUp.id.number,
          [.settledAt: Instant?.none, .settlement: Settlement.Manner?.none])
      }
    }
  }
}

extension Operation {
  /// Corrects an application.
  ///
  /// An answer to an offer that was given at the very moment of its end moves with that.
  ///
  /// - Returns: the application, and the follow-ups that are not what they were.
  /// - Throws: `ApplicationRefusal.openElsewhere` when another open application has the company and
  ///   role; `ApplicationRefusal.notEnded` for the end of an open one; `MomentRefusal.inTheFuture`,
  ///   `InterviewRefusal.beforeTheInterview`, `OfferRefusal.beforeTheOffer` for an end that cannot
  ///   be.
  package func edit(_ id: Application.ID, _ edit: ApplicationEdit) throws -> (
    application: Application, followUps: [FollowUp]
  ) {
    let old = try store.application(id)
    var wanted = old
    wanted.company = edit.company ?? old.company
    wanted.role = edit.texts[.role].map(\.value) ?? old.role
    try edit.check(at: now)
    if old.outcome == nil {
      try wanted.refuseSecond(
        among: try store.openApplications(atCompany: wanted.company.foldedKey))
    }
    var touched: [FollowUp.ID] = []
    if let at = edit.outcomeAt {
      touched = try moveEnd(of: old, to: at)
    }
    try update(.application, id.number, edit.values)
    if let ended = edit.outcomeAt, let entry = try store.outcomeEntries(of: id).last {
      try update(.outcomeLog, entry, [.at: ended.at, .isDayOnly: ended.isDayOnly])
    }
    return (try store.application(id), try store.followUps(numbered: touched))
  }

  /// Moves what ended together with an application.
  ///
  /// - Returns: the answers to an offer whose settlement moved.
  private func moveEnd(of application: Application, to ended: Occasion) throws -> [FollowUp.ID] {
    let at = ended.at
    let old = try ApplicationEnd(of: application)
    let offer = old.answered(among: try store.offers(of: application.id))
    try ApplicationEnd(old.outcome, at: at).check(
      interviews: try store.interviews(of: application.id), answering: offer, at: now)
    guard let offer else { return [] }
    try update(
      .offer, offer.id.number, [.answeredAt: at, .isAnsweredDayOnly: ended.isDayOnly])
    let given = try store.answers(to: offer).filter { old.settled($0) }
    for answer in given {
      try update(
        .followUp, answer.id.number, [.settledAt: at, .isSettledDayOnly: ended.isDayOnly])
    }
    return given.map(\.id)
  }
}

extension Operation {
  /// Lets an interview follow a newer version of its invitation: its time, its place and link, and
  /// who is met.
  ///
  /// - Returns: the interview, and the follow-ups that were opened or moved.
  /// - Throws: as `move(_:to:)` and `edit(_:_:)` do.
  package func follow(_ update: InvitationUpdate, _ id: Interview.ID) throws -> InterviewChange {
    var changes: [InterviewChange] = []
    if let time = update.time { changes.append(try move(id, to: time)) }
    changes.append(try edit(id, update.edit))
    return try follow(changes, update, id)
  }

  /// Takes back that an interview was cancelled, because it is invited to again; its letters are
  /// owed again.
  ///
  /// - Returns: the interview, and the follow-ups that were opened or moved.
  /// - Throws: as `edit(_:_:)` does.
  package func reinstate(_ update: InvitationUpdate, _ id: Interview.ID) throws -> InterviewChange {
    try follow([edit(id, update.reinstatement)], update, id)
  }

  /// Gives an interview the version of its invitation, and then the people that it names: in the
  /// log, who comes behind the mark came with the invitation (`InvitationReadings`).
  private func follow(
    _ changes: [InterviewChange], _ update: InvitationUpdate, _ id: Interview.ID
  ) throws -> InterviewChange {
    var changes = changes
    try mark(id, update.mark)
    var invited = InterviewEdit()
    invited.people = update.invited
    if !update.invited.isEmpty { changes.append(try edit(id, invited)) }
    let left = try takeOut(update.gone, of: id)
    let touched = Set(changes.flatMap(\.followUps).map(\.id))
    var remarks: [InterviewChange.Remark] = []
    for remark in changes.flatMap(\.remarks) + left where !remarks.contains(remark) {
      remarks.append(remark)
    }
    return InterviewChange(
      interview: try store.interview(id),
      followUps: try store.followUps(numbered: touched.sorted()),
      remarks: remarks)
  }

  /// Takes people out of an interview, with the letters owed to them.
  ///
  /// Who got a letter stays, and so does everybody once it was debriefed: what was recorded says
  /// that they were there.
  private func takeOut(
    _ people: [Person], of id: Interview.ID
  ) throws -> [InterviewChange.Remark] {
    var remarks: [InterviewChange.Remark] = []
    for person in people {
      let interview = try store.interview(id)
      let letter = LeftLetter(to: person.id, of: interview, among: try store.followUps(of: id))
      let isNoted = try store.personalNotes(of: id).contains { $0.person == person.id }
      guard try !letter.wasSent && !isNoted && !isTipLogged(in: interview) else { continue }
      remarks.append(try takeOut(person, of: interview))
    }
    return remarks
  }

  /// Gives an interview that its owner logged the invitation to it, which it follows from now on;
  /// its application gets what the owner says of it besides.
  ///
  /// - Parameters:
  ///   - update: what the invitation changes.
  ///   - id: the interview.
  ///   - entry: what would be logged if the interview was not there.
  /// - Returns: the interview, and the follow-ups that were opened or moved.
  /// - Throws: `InterviewRefusal.sameStart` where it has another invitation; as `follow(_:_:)` and
  ///   `application(for:_:)` do.
  package func attach(
    _ update: InvitationUpdate, to id: Interview.ID, as entry: InterviewEntry
  ) throws -> InterviewChange {
    let invitation = try connection.query(Self.invitationOfInterview, [id]) { row in
      try row.get(InterviewColumn.invitationUID, as: String?.self)
    }
    guard invitation.allSatisfy({ $0 == nil }) else { throw InterviewRefusal.sameStart(id) }
    try self.update(.interview, id.number, [.invitationUID: update.mark.uid])
    var remarks: [InterviewChange.Remark] = []
    _ = try application(for: entry, &remarks)
    var change = try follow(update, id)
    change.remarks = remarks + change.remarks
    return change
  }

  static let invitationOfInterview: SQL = "SELECT invitation_uid FROM interview WHERE id = ?"

  /// Cancels an interview because its invitation was taken back.
  ///
  /// - Parameters:
  ///   - id: the interview.
  ///   - mark: the version of the invitation that says so.
  ///   - note: what is added to its note.
  /// - Returns: the interview, and the follow-ups that are no longer needed.
  /// - Throws: as `cancel(_:note:sparingHeld:)` does; `InterviewRefusal.tookPlace`.
  package func cancel(
    _ id: Interview.ID, by mark: InvitationMark, note: String?
  ) throws -> InterviewChange {
    let change = try cancel(id, note: note, sparingHeld: true)
    try self.mark(id, mark)
    return change
  }
}

extension Operation {
  /// Corrects a person, wherever they are met.
  ///
  /// - Returns: the person, with their interviews.
  /// - Throws: `PersonRefusal.addressTaken` when somebody else has the address.
  package func edit(_ id: Person.ID, _ edit: PersonEdit) throws -> PersonMet {
    if let email = edit.email?.value {
      let others = try connection.query(Person.withAddress) { try Person(row: $0) }
      try others.refuseAddress(email, of: id)
    }
    var values: [PersonColumn: any SQLiteBindable] = [:]
    if let name = edit.name { values[.name] = name }
    if let email = edit.email { values[.email] = email }
    if let title = edit.title { values[.title] = title }
    try update(.person, id.number, values)
    return try store.person(id)
  }
}

extension FollowUp {
  /// Whether it is the same follow-up and says the same, as far as that is its own.
  fileprivate func isLike(_ other: FollowUp) -> Bool {
    id == other.id && applicationID == other.applicationID && person?.id == other.person?.id
      && window == other.window && settled == other.settled
  }
}
