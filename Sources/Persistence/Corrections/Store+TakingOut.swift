internal import InterviewModel
internal import SQLite

extension Operation {
  /// Takes somebody out of an interview, with the letter to them and what they raised in it; who is
  /// met in no other interview is removed.
  ///
  /// Where nobody else is named, an open letter becomes the interview's own again.
  ///
  /// - Returns: what went with them.
  func takeOut(_ person: Person, of interview: Interview) throws -> InterviewChange.Remark {
    let objections = try removeObjections(
      of: person.id, in: interview.id)
    let letter = try store.followUps(of: interview.id).first {
      $0.kind == .thankYou && $0.person?.id == person.id
    }
    let isLast = interview.interviewers.map(\.id) == [person.id]
    let staysOwed = isLast && letter?.settled == nil
    if let letter, staysOwed {
      try removeDraft(of: letter.id)
      try update(.followUp, letter.id.number, ["person_id": Person.ID?.none])
    } else if let letter {
      try remove(letter.id)
    }
    try delete(from: .interviewer, interview.id, person.id)
    try removeIfMetNowhere(person.id)
    return .takenOut(person.name, losingLetter: letter != nil && !staysOwed, objections: objections)
  }

  /// Removes a follow-up, with the letter that was drafted for it.
  func remove(_ id: FollowUp.ID) throws {
    try removeDraft(of: id)
    try delete(from: .followUp, id)
  }

  private func removeDraft(of id: FollowUp.ID) throws {
    let isDrafted = try connection.first(Store.draftedLetter, [id]) { _ in true }
    if isDrafted == true { try delete(from: .letter, id) }
  }

  /// Removes somebody whom nothing refers to any more.
  func removeIfMetNowhere(_ id: Person.ID) throws {
    let isMet = try connection.one(Store.isPersonMet, [id]) { try $0.get("is_met", as: Bool.self) }
    if !isMet { try delete(from: .person, id) }
  }

  /// Removes what somebody raised in an interview; that the question was asked stays known.
  ///
  /// - Returns: how many entries of the log of tips went.
  private func removeObjections(of person: Person.ID, in interview: Interview.ID) throws -> Int {
    let entries = try connection.query(Store.tipEntries, [interview]) { try TipEntry(row: $0) }
    let raised = entries.filter { $0.person == person }
    for entry in raised { try delete(from: .tipLog, entry.id) }
    for tip in Set(raised.map(\.tip)).sorted() {
      let newest = entries.last { $0.tip == tip }
      let left = entries.last { $0.tip == tip && $0.person != person }
      guard let newest, newest.result != left?.result else { continue }
      try append(tip, newest.result, nil, nil, interview)
    }
    return raised.count
  }
}

extension Store {
  static let draftedLetter: SQL = "SELECT follow_up_id FROM letter WHERE follow_up_id = ?"

  static let isPersonMet: SQL =
    """
    SELECT EXISTS (SELECT 1 FROM interviewer WHERE person_id = ?1)
      OR EXISTS (SELECT 1 FROM tip_log WHERE person_id = ?1) AS is_met
    """

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
