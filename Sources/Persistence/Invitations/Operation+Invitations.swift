package import InterviewModel
internal import SQLite
internal import Zones

extension Store {
  /// The interviews that were read from the invitation to an event, the newest first.
  ///
  /// - Throws: `PersistenceError`.
  package func interviews(invitedBy uid: String) throws -> [InvitedInterview] {
    try reading {
      try connection.query(Self.invitedRows, [uid]) { row in
        (
          try row.get(InterviewColumn.id, as: Interview.ID.self),
          InvitationMark(
            uid: uid, sequence: try row.get(InterviewColumn.invitationSequence),
            stamp: try row.get(InterviewColumn.invitationStamp))
        )
      }
      .map { id, mark in InvitedInterview(interview: try interview(id), mark: mark) }
    }
  }

  static let invitedRows: SQL =
    """
    SELECT id, invitation_sequence, invitation_stamp FROM interview
    WHERE invitation_uid = ? ORDER BY id DESC
    """
}

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

  /// Cancels an interview because its invitation was taken back.
  ///
  /// - Parameters:
  ///   - id: the interview.
  ///   - mark: the version of the invitation that says so.
  ///   - note: what is added to its note.
  /// - Returns: the interview, and the follow-ups that are no longer needed.
  /// - Throws: as `cancel(_:note:)` does.
  package func cancel(
    _ id: Interview.ID, by mark: InvitationMark, note: String?
  ) throws -> InterviewChange {
    let change = try cancel(id, note: note)
    try self.mark(id, mark)
    return change
  }

  private func mark(_ id: Interview.ID, _ mark: InvitationMark) throws {
    try update(
      .interview, id.number,
      [.invitationSequence: mark.sequence, .invitationStamp: mark.stamp])
  }
}
