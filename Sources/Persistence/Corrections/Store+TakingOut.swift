internal import InterviewModel
internal import SQLite

extension Store {
  /// Takes somebody out of an interview, with the letter to them and what they raised in it; who is
  /// met in no other interview is removed.
  ///
  /// Where nobody else is named, an open letter becomes the interview's own again.
  ///
  /// - Returns: what went with them.
  func takeOut(
    _ person: Person, of interview: Interview, _ invocation: Invocation, _ recorder: Recorder
  ) throws -> InterviewChange.Remark {
    let objections = try removeObjections(
      of: person.id, in: interview.id, invocation, recorder)
    let letter = try followUps(of: interview.id).first {
      $0.kind == .thankYou && $0.person?.id == person.id
    }
    let isLast = interview.interviewers.map(\.id) == [person.id]
    let staysOwed = isLast && letter?.settled == nil
    if let letter, staysOwed {
      try removeDraft(of: letter.id, recorder)
      try recorder.update(.followUp, letter.id.number, ["person_id": Person.ID?.none])
    } else if let letter {
      try remove(letter.id, recorder)
    }
    try recorder.delete(from: .interviewer, interview.id, person.id)
    try removeIfMetNowhere(person.id, recorder)
    return .takenOut(person.name, losingLetter: letter != nil && !staysOwed, objections: objections)
  }

  /// Removes a follow-up, with the letter that was drafted for it.
  func remove(_ id: FollowUp.ID, _ recorder: Recorder) throws {
    try removeDraft(of: id, recorder)
    try recorder.delete(from: .followUp, id)
  }

  private func removeDraft(of id: FollowUp.ID, _ recorder: Recorder) throws {
    let isDrafted = try connection.first(Self.draftedLetter, [id]) { _ in true }
    if isDrafted == true { try recorder.delete(from: .letter, id) }
  }

  static let draftedLetter: SQL = "SELECT follow_up_id FROM letter WHERE follow_up_id = ?"

  /// Removes somebody whom nothing refers to any more.
  func removeIfMetNowhere(_ id: Person.ID, _ recorder: Recorder) throws {
    let isMet = try connection.one(Self.isPersonMet, [id]) { try $0.get("is_met", as: Bool.self) }
    if !isMet { try recorder.delete(from: .person, id) }
  }

  static let isPersonMet: SQL =
    """
    SELECT EXISTS (SELECT 1 FROM interviewer WHERE person_id = ?1)
      OR EXISTS (SELECT 1 FROM tip_log WHERE person_id = ?1) AS is_met
    """

  /// Removes what somebody raised in an interview; that the question was asked stays known.
  ///
  /// - Returns: how many entries of the log of tips went.
  private func removeObjections(
    of person: Person.ID, in interview: Interview.ID, _ invocation: Invocation,
    _ recorder: Recorder
  ) throws -> Int {
    let entries = try connection.query(Self.tipEntries, [interview]) { try TipEntry(row: $0) }
    let raised = entries.filter { $0.person == person }
    for entry in raised { try recorder.delete(from: .tipLog, entry.id) }
    for tip in Set(raised.map(\.tip)).sorted() {
      let newest = entries.last { $0.tip == tip }
      let left = entries.last { $0.tip == tip && $0.person != person }
      guard let newest, newest.result != left?.result else { continue }
      try append(tip, newest.result, nil, nil, interview, invocation, recorder)
    }
    return raised.count
  }

  static let tipEntries: SQL =
    "SELECT id, tip, result, person_id FROM tip_log WHERE interview_id = ? ORDER BY id"
}

/// An entry of the log of tips, as far as removing and joining people goes by it.
private struct TipEntry {
  let id: Int
  let tip: Int
  let result: String
  let person: Person.ID?

  init(row: borrowing Row) throws {
    id = try row.get("id")
    tip = try row.get("tip")
    result = try row.get("result")
    person = try row.get("person_id")
  }
}
