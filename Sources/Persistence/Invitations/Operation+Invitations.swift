package import InterviewModel
internal import SQLite

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
      interview: try store.interview(id), followUps: try store.followUps(numbered: touched.sorted()),
      remarks: remarks)
  }

  /// Takes people out of an interview, with the letters owed to them. Who got a letter stays, and so
  /// does everybody once it was debriefed: what was recorded says that they were there.
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
