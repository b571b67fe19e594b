package import InterviewModel
internal import SQLite

extension Operation {
  /// Lets an interview follow a newer version of its invitation: its time, its place and link, and
  /// who is met besides.
  ///
  /// - Returns: the interview, and the follow-ups that were opened or moved.
  /// - Throws: as `move(_:to:)` and `edit(_:_:)` do.
  package func follow(_ update: InvitationUpdate, _ id: Interview.ID) throws -> InterviewChange {
    var change = InterviewChange(interview: try store.interview(id), followUps: [], remarks: [])
    if let time = update.time { change = try move(id, to: time) }
    if update.isEdited {
      let edited = try edit(id, update.edit)
      let touched = Set((change.followUps + edited.followUps).map(\.id))
      change.followUps = try store.followUps(numbered: touched.sorted())
      change.remarks += edited.remarks.filter { !change.remarks.contains($0) }
    }
    try mark(id, update.mark)
    change.interview = try store.interview(id)
    return change
  }

  /// Takes back that an interview was cancelled, because it is invited to again; its letters are
  /// owed again.
  ///
  /// - Returns: the interview, and the follow-ups that were opened or moved.
  /// - Throws: as `edit(_:_:)` does.
  package func reinstate(_ update: InvitationUpdate, _ id: Interview.ID) throws -> InterviewChange {
    let change = try edit(id, update.reinstatement)
    try mark(id, update.mark)
    return change
  }

  /// Gives an interview that its owner logged the invitation to it, which it follows from now on.
  ///
  /// - Returns: the interview, and the follow-ups that were opened or moved.
  /// - Throws: `InterviewRefusal.sameStart` where it has another invitation; as `follow(_:_:)` does.
  package func attach(_ update: InvitationUpdate, to id: Interview.ID) throws -> InterviewChange {
    let invitation = try connection.query(Self.invitationOfInterview, [id]) { row in
      try row.get(InterviewColumn.invitationUID, as: String?.self)
    }
    guard invitation.allSatisfy({ $0 == nil }) else { throw InterviewRefusal.sameStart(id) }
    try self.update(.interview, id.number, [.invitationUID: update.mark.uid])
    return try follow(update, id)
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

  private func mark(_ id: Interview.ID, _ mark: InvitationMark) throws {
    try update(
      .interview, id.number,
      [.invitationSequence: mark.sequence, .invitationStamp: mark.stamp])
  }
}
